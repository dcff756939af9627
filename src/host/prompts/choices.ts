import * as vscode from 'vscode';

import type { CareerLog, Commitment, Person } from '../../core/log/careerLog';
import { effectiveDue } from '../../core/log/commitment';
import { activeMilestones } from '../../core/log/milestone';
import { titleOf } from '../../core/log/title';

import type { Choice } from './pickStep';

/** People that one still works with, these first. */
export function personChoices(
  { people }: CareerLog,
  first: readonly string[] = [],
): readonly Choice<string>[] {
  const rank = ({ id }: Person) => (first.includes(id) ? first.indexOf(id) : first.length);
  return people
    .filter(({ archived, left }) => archived === undefined && left === undefined)
    .sort((a, b) => rank(a) - rank(b))
    .map(({ id, name, title, roles }) => ({
      label: name,
      description: [...roles.map(({ kind }) => kind), title].filter(Boolean).join(', '),
      value: id,
    }));
}

export function milestoneChoices(log: CareerLog, today: string): readonly Choice<string>[] {
  return activeMilestones(log, today).map(milestone => ({
    label: titleOf('milestones', milestone),
    value: milestone.id,
  }));
}

/** What the company wants, as the settings name it. */
export function priorityChoices({ settings }: CareerLog): readonly Choice<string>[] {
  return settings.priorities.map(({ id, title }) => ({ label: title, value: id }));
}

/** A promise, with who gave it where that was not oneself, and when it is due. */
export function promiseChoice({ people }: CareerLog, promise: Commitment): Choice<string> {
  const { what, owner, person, id } = promise;
  const name = people.find(one => one.id === person)?.name ?? person;
  const due = effectiveDue(promise);
  const description =
    owner === 'me'
      ? vscode.l10n.t('you promised it to {0}, due {1}', name, due)
      : vscode.l10n.t('{0} promised it, due {1}', name, due);
  return { label: what, description, value: id };
}

import type { CareerLog } from '../../core/log/careerLog';
import { activeMilestones } from '../../core/log/milestone';
import { titleOf } from '../../core/log/title';

import type { Choice } from './pickStep';

/** People that one still works with. */
export function personChoices({ people }: CareerLog): readonly Choice<string>[] {
  return people
    .filter(({ archived, left }) => archived === undefined && left === undefined)
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

import * as vscode from 'vscode';

import type { CareerLog, Person } from '../../core/log/careerLog';
import { coverage } from '../../core/measures/coverage';
import { loss, type Loss } from '../../core/measures/dropTest';
import { forumsLost, topicsLost, type MilestoneTopic } from '../../core/measures/groupLoss';
import type { Kind } from '../../core/schema/kinds';
import { runCommand } from '../commandTable';
import { UserError } from '../errors';
import type { Values } from '../folder/logEdit';
import { personChoices } from '../prompts/choices';
import { pickStep, type Choice } from '../prompts/pickStep';
import { askOne } from '../prompts/steps';

import { currentLog, type Desk } from './capture';

/**
 * Shows what is lost when somebody goes (domain.md, M9): support of milestones, topics, and rooms. It opens what is
 * picked and writes nothing.
 */
export async function whatIfTheyLeave(desk: Desk, given: Values = {}): Promise<void> {
  const log = await currentLog(desk);
  const title = vscode.l10n.t('What If They Leave');
  const id = await choosePerson(log, title, given['person']);
  const person = log.people.find(one => one.id === id);
  if (!person) throw new UserError(vscode.l10n.t('There is no person "{0}" in your log.', id));
  const today = desk.today.current;
  const coverages = coverage(log, today);
  const lost = loss(coverages, one => one.id === id);
  const choices = [
    ...supportLines(lost),
    ...topicsLost(log, person, today).map(topicLine),
    ...forumsLost(coverages, person).map(forum => roomLine(person, forum)),
  ];
  if (choices.length === 0) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t(
        'No milestone, topic or room loses its last support when {0} goes.',
        person.name,
      ),
    );
    return;
  }
  const placeholder = placeholderFor(person, lost);
  const { kind, entry } = await askOne(title, pickStep({ placeholder, choices }));
  await runCommand('careerLog.openEntry', kind, entry.id);
}

async function choosePerson(log: CareerLog, title: string, given: unknown): Promise<string> {
  if (typeof given === 'string') return given;
  const placeholder = vscode.l10n.t('Who might leave? Nothing is written.');
  return askOne(title, pickStep({ placeholder, choices: personChoices(log) }));
}

function placeholderFor({ name }: Person, { everythingOf }: Loss): string {
  return vscode.l10n.t(
    'Without {0}, milestones that lose all support: {1}. Pick one to open it.',
    name,
    everythingOf.length,
  );
}

interface Opened {
  readonly kind: Kind;
  readonly entry: { readonly id: string };
}

function supportLines({ sponsorOf, mentorOf, everythingOf }: Loss): readonly Choice<Opened>[] {
  return [...new Set([...everythingOf, ...sponsorOf, ...mentorOf])].map(milestone => ({
    label: milestone.title,
    description: everythingOf.includes(milestone)
      ? vscode.l10n.t('loses all support')
      : sponsorOf.includes(milestone)
        ? vscode.l10n.t('loses its last sponsor')
        : vscode.l10n.t('loses its last mentor'),
    value: { kind: 'milestones', entry: milestone },
  }));
}

function topicLine({ topic: { topic }, milestone }: MilestoneTopic): Choice<Opened> {
  return {
    label: topic.replaceAll('-', ' '),
    description: vscode.l10n.t('topic of "{0}" that no other mentor covers', milestone.title),
    value: { kind: 'milestones', entry: milestone },
  };
}

function roomLine(person: Person, forum: string): Choice<Opened> {
  return {
    label: forum,
    description: vscode.l10n.t('room in which no other confirmed sponsor has a voice'),
    value: { kind: 'people', entry: person },
  };
}

import * as vscode from 'vscode';

import type { CareerLog, Milestone, Person } from '../../core/log/careerLog';
import { coverage } from '../../core/measures/coverage';
import { loss, type Loss } from '../../core/measures/dropTest';
import { runCommand } from '../commandTable';
import { UserError } from '../errors';
import type { Values } from '../folder/logWriter';
import { personChoices } from '../prompts/choices';
import { pickStep } from '../prompts/pickStep';
import { askOne } from '../prompts/steps';

import { currentLog, type Desk } from './capture';

/** Shows which milestones lose support when somebody goes, and opens the one picked. It writes nothing. */
export async function whatIfTheyLeave(desk: Desk, given: Values = {}): Promise<void> {
  const log = await currentLog(desk);
  const title = vscode.l10n.t('What If They Leave');
  const id = await choosePerson(log, title, given['person']);
  const person = log.people.find(one => one.id === id);
  if (!person) throw new UserError(vscode.l10n.t('There is no person "{0}" in your log.', id));
  const lost = loss(coverage(log, desk.today.current), one => one.id === id);
  const choices = linesOf(lost);
  if (choices.length === 0) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('No milestone loses its last confirmed support when {0} goes.', person.name),
    );
    return;
  }
  const placeholder = placeholderFor(person, lost);
  const milestone = await askOne(title, pickStep({ placeholder, choices }));
  await runCommand('careerLog.openEntry', 'milestones', milestone.id);
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

function linesOf({ sponsorOf, mentorOf, everythingOf }: Loss) {
  return [...new Set([...everythingOf, ...sponsorOf, ...mentorOf])].map((value: Milestone) => ({
    label: value.title,
    description: everythingOf.includes(value)
      ? vscode.l10n.t('loses all support')
      : sponsorOf.includes(value)
        ? vscode.l10n.t('loses its last sponsor')
        : vscode.l10n.t('loses its last mentor'),
    value,
  }));
}

import * as vscode from 'vscode';

import type { CareerLog } from '../../core/log/careerLog';
import { roleKinds } from '../../core/schema/vocabulary';
import type { Values, Written } from '../folder/logWriter';
import { pickStep, skipChoice, wordChoices, type Choice } from '../prompts/pickStep';
import { askSteps, type Step } from '../prompts/steps';
import { textStep } from '../prompts/textStep';

import { addTyped, currentLog, type Desk } from './capture';
import { present } from './present';

/** Asks for a person and writes them. `name` alone is enough; a given `id` or `roles` asks nothing. */
export async function addPerson(desk: Desk, given: Values = {}): Promise<Written> {
  const log = await currentLog(desk);
  const isComplete = given['name'] !== undefined && Object.keys(given).length > 1;
  const asked = isComplete ? {} : await askPerson(log, given['name']);
  const { role, cadence, ...others } = asked;
  const roles = roleOf(role, cadence, desk.today.current);
  const typed = present({ ...others, roles, ...given });
  const done = vscode.l10n.t('{0} was added to your people.', String(typed['name']));
  return addTyped(desk, 'people', typed, done);
}

function roleOf(role: unknown, cadence: unknown, today: string): readonly Values[] {
  return role === undefined ? [] : [present({ kind: role, started: today, cadence })];
}

function askPerson({ settings }: CareerLog, name: unknown): Promise<Values> {
  const named = textStep({
    prompt: vscode.l10n.t('Name of the person; a pseudonym is fine.'),
    isRequired: true,
    ...(typeof name === 'string' && { value: name }),
  });
  return askSteps(vscode.l10n.t('Add Person'), {
    name: named,
    role: pickStep({
      placeholder: vscode.l10n.t('What is this person to you?'),
      choices: [skipChoice(), ...wordChoices(roleKinds)],
    }),
    cadence: cadenceStep(),
    layer: wordStep(vscode.l10n.t('Layer in the organisation?'), settings.layers),
    domain: wordStep(vscode.l10n.t('Domain of work?'), settings.domains),
  });
}

function wordStep(placeholder: string, words: readonly string[]): Step<string | undefined> {
  const choices: readonly Choice<string | undefined>[] = [skipChoice(), ...wordChoices(words)];
  return pickStep({ placeholder, choices });
}

export function cadenceStep(): Step<string | undefined> {
  const words = ['weekly', 'every 2 weeks', 'monthly', 'quarterly', 'yearly', 'none'];
  return wordStep(vscode.l10n.t('How often do you want to check in?'), words);
}

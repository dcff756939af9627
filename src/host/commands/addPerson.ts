import * as vscode from 'vscode';

import type { CareerLog } from '../../core/log/careerLog';
import { roleKinds } from '../../core/schema/vocabulary';
import type { Values } from '../folder/logEdit';
import type { Written } from '../folder/logWriter';
import { pickStep, skipChoice, wordChoices, type Choice } from '../prompts/pickStep';
import type { Answers, Step, Steps } from '../prompts/steps';
import { textStep } from '../prompts/textStep';
import { keyOf } from '../prompts/unfinished';

import { addTyped, writableLog, type Desk } from './capture';
import { present } from './present';

/** Asks for a person and writes them. `name` alone is enough; a given `id` or `roles` asks nothing. */
export async function addPerson(desk: Desk, given: Values = {}): Promise<Written> {
  const log = await writableLog(desk);
  const isComplete = given['name'] !== undefined && Object.keys(given).length > 1;
  const plan = (answers: Answers) => personSteps(log, given['name'], answers);
  const title = vscode.l10n.t('Add Person');
  const asked = isComplete ? {} : await desk.unfinished.ask(keyOf('addPerson', given), title, plan);
  const { role, cadence, ...others } = asked;
  const roles = roleOf(role, cadence, desk.today.current);
  // The name that is given can be changed while it is asked.
  const typed = present({ roles, ...given, ...present(others) });
  const done = vscode.l10n.t('{0} was added to your people.', String(typed['name']));
  return addTyped(desk, 'people', typed, done);
}

function roleOf(role: unknown, cadence: unknown, today: string): readonly Values[] {
  return role === undefined ? [] : [present({ kind: role, started: today, cadence })];
}

/** Only a role has a rhythm. */
function personSteps({ settings }: CareerLog, name: unknown, { role }: Answers): Steps {
  return {
    name: textStep({
      prompt: vscode.l10n.t('Name of the person; a pseudonym is fine.'),
      isRequired: true,
      ...(typeof name === 'string' && { value: name }),
    }),
    role: wordStep(vscode.l10n.t('What is this person to you?'), roleKinds),
    ...(role !== undefined && { cadence: cadenceStep() }),
    layer: wordStep(vscode.l10n.t('Layer in the organisation?'), settings.layers),
    domain: wordStep(vscode.l10n.t('Domain of work?'), settings.domains),
  };
}

function wordStep(placeholder: string, words: readonly string[]): Step<string | undefined> {
  const choices: readonly Choice<string | undefined>[] = [skipChoice(), ...wordChoices(words)];
  return pickStep({ placeholder, choices });
}

function cadenceStep(): Step<string | undefined> {
  const words = ['weekly', 'every 2 weeks', 'monthly', 'quarterly', 'yearly', 'none'];
  return wordStep(vscode.l10n.t('How often do you want to check in?'), words);
}

import * as vscode from 'vscode';

import type { CareerLog } from '../../core/log/careerLog';
import type { Kind } from '../../core/schema/kinds';
import type { Values } from '../folder/logEdit';
import { milestoneChoices, priorityChoices } from '../prompts/choices';
import { calendarOf, dateStep } from '../prompts/dateStep';
import { personStep, type People } from '../prompts/peopleStep';
import { pickManyStep, pickStep, skipChoice, wordChoices, type Choice } from '../prompts/pickStep';
import type { Answers, Step, Steps } from '../prompts/steps';
import { textStep } from '../prompts/textStep';

/** What a command asks for one new entry of a kind, and what it fills in by itself. */
export interface EntryForm {
  readonly kind: Kind;
  readonly title: string;
  readonly done: string;
  readonly steps: (scene: FormScene) => Steps;
  /** What is asked as well when the person wants to be asked for everything. */
  readonly details?: (scene: FormScene) => Steps;
  readonly filled?: (log: CareerLog, today: string) => Values;
  /** The fields in what was answered, where they are not the answers themselves. */
  readonly fieldsOf?: (answers: Answers) => Values;
}

/** What the steps of a form go by. */
export interface FormScene {
  readonly log: CareerLog;
  readonly today: string;
  readonly people: People;
  /** What was answered so far, and what was given. */
  readonly answers: Answers;
}

export const text = (prompt: string) => textStep({ prompt });
export const needed = (prompt: string) => textStep({ prompt, isRequired: true });

export function day(prompt: string, { log, today }: FormScene): Step<string | undefined> {
  return dateStep({ prompt, ...calendarOf(log, today) });
}

export function neededDay(prompt: string, { log, today }: FormScene): Step<string | undefined> {
  return dateStep({ prompt, isRequired: true, ...calendarOf(log, today) });
}

/** The day of what has happened: today, unless another is typed. */
export function pastDay(
  prompt: string,
  { log, today }: Pick<FormScene, 'log' | 'today'>,
): Step<string | undefined> {
  return dateStep({ prompt, value: today, toward: 'past', ...calendarOf(log, today) });
}

export function person({ people }: FormScene, placeholder: string): Step<string | undefined> {
  return personStep(people, { placeholder });
}

export function personOrNone({ people }: FormScene, placeholder: string): Step<string | undefined> {
  return personStep(people, { placeholder, isOptional: true });
}

/** Nothing is asked where there is no milestone. */
export function milestone(
  { log, today }: FormScene,
  placeholder: string,
  field: 'milestone' | 'milestones' = 'milestones',
): Steps {
  const choices: readonly Choice<string | undefined>[] = milestoneChoices(log, today);
  if (choices.length === 0) return {};
  return { [field]: pickStep({ placeholder, choices: [skipChoice(), ...choices] }) };
}

/** Nothing is asked where no priority is named; those that a reader cares about come first. */
export function priorities(log: CareerLog, placeholder: string, reader?: unknown): Steps {
  const cares = log.people.find(({ id }) => id === reader);
  const isShared = ({ value }: Choice<string>) => cares?.cares_about.includes(value) === true;
  const all = priorityChoices(log);
  const shared = all.filter(isShared).map(choice => ({
    ...choice,
    description: vscode.l10n.t('{0} cares about it', cares?.name ?? ''),
  }));
  const choices = [...shared, ...all.filter(choice => !isShared(choice))];
  return choices.length === 0 ? {} : { priorities: pickManyStep({ placeholder, choices }) };
}

export function word(placeholder: string, words: readonly string[]): Step<string | undefined> {
  const choices: readonly Choice<string | undefined>[] = [skipChoice(), ...wordChoices(words)];
  return pickStep({ placeholder, choices });
}

/** Asked wherever a day tells when something happened. */
export function whenLabel(): string {
  return vscode.l10n.t('When was it?');
}

import * as vscode from 'vscode';

import type { CareerLog } from '../../core/log/careerLog';
import { milestoneKinds } from '../../core/schema/vocabulary';
import type { Values } from '../folder/logEdit';
import type { Written } from '../folder/logWriter';
import { calendarOf, dateStep } from '../prompts/dateStep';
import { pickStep, skipChoice, wordChoices } from '../prompts/pickStep';
import type { Steps } from '../prompts/steps';
import { textStep } from '../prompts/textStep';
import { keyOf } from '../prompts/unfinished';

import { without } from './addByForm';
import { addTyped, writableLog, type Desk } from './capture';
import { present } from './present';

/** Asks for what is not given of a milestone and writes it. A given title and due date ask nothing. */
export async function addMilestone(desk: Desk, given: Values = {}): Promise<Written> {
  const log = await writableLog(desk);
  const today = desk.today.current;
  const isComplete = given['title'] !== undefined && given['due'] !== undefined;
  const title = vscode.l10n.t('Add Milestone');
  const steps = without(milestoneSteps(log, today), given);
  const asked = isComplete
    ? {}
    : await desk.unfinished.ask(keyOf('addMilestone', given), title, steps);
  const { measure, ...others } = asked;
  const typed = present({
    start: today,
    ...others,
    ...(typeof measure === 'string' && { measure: parseMeasure(measure) }),
    ...given,
  });
  const done = vscode.l10n.t('Milestone added: {0}', String(typed['title']));
  return addTyped(desk, 'milestones', typed, done);
}

function milestoneSteps(log: CareerLog, today: string): Steps {
  const goals = log.goals.map(({ id, title }) => ({ label: title, description: id, value: id }));
  return {
    title: textStep({ prompt: vscode.l10n.t('What will be reached?'), isRequired: true }),
    due: dateStep({
      prompt: vscode.l10n.t('When is it due?'),
      isRequired: true,
      ...calendarOf(log, today),
    }),
    measure: textStep({
      prompt: vscode.l10n.t('How will you know? A number from and to, or a definition.'),
      placeholder: vscode.l10n.t('p95 latency 450 -> 200 ms'),
    }),
    ...(goals.length > 0 && {
      goal: pickStep<string | undefined>({
        placeholder: vscode.l10n.t('Which goal does it serve?'),
        choices: [skipChoice(), ...goals],
      }),
    }),
    kind: pickStep<string | undefined>({
      placeholder: vscode.l10n.t('What kind of step is it?'),
      choices: [skipChoice(), ...wordChoices(milestoneKinds)],
    }),
  };
}

const figures =
  /^(?<name>\D[^:=]{0,80}?)[:=]?\s+(?<baseline>-?\d+(?:\.\d+)?)\s?(?:->|→|to)\s?(?<target>-?\d+(?:\.\d+)?)\s?(?<unit>\S{0,20})$/u;

/** A number with baseline and target where the line holds one; any other line is the definition. */
function parseMeasure(typed: string): Values {
  const groups = figures.exec(typed)?.groups;
  if (!groups) return { definition: typed };
  const { name, unit, baseline, target } = groups;
  return present({
    name: name?.trim(),
    unit: unit === '' ? undefined : unit,
    baseline: Number(baseline),
    target: Number(target),
  });
}

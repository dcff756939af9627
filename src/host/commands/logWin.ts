import * as vscode from 'vscode';

import { impacts } from '../../core/schema/vocabulary';
import type { Values, Written } from '../folder/logWriter';
import { pickStep, skipChoice, wordChoices } from '../prompts/pickStep';
import { askSteps } from '../prompts/steps';
import { textStep } from '../prompts/textStep';

import { addTyped, currentLog, present, type Desk } from './capture';
import { parseMetric } from './metric';

/** Asks for a win and writes it. A given title asks nothing: all else can follow by fields. */
export async function logWin(desk: Desk, given: Values = {}): Promise<Written> {
  await currentLog(desk);
  const asked = given['title'] === undefined ? await askWin() : {};
  const { metric, ...others } = asked;
  const measured = typeof metric === 'string' ? parseMetric(metric) : undefined;
  const typed = present({
    date: desk.today.current,
    ...others,
    ...measured,
    ...given,
  });
  const file = vscode.l10n.t('Win logged: {0}', String(typed['title']));
  return addTyped(desk, 'wins', typed, file);
}

function askWin(): Promise<Values> {
  return askSteps(vscode.l10n.t('Log Win'), {
    title: textStep({
      prompt: vscode.l10n.t('What did you achieve?'),
      placeholder: vscode.l10n.t('Cut p95 of ingest by 40 %'),
      isRequired: true,
    }),
    impact: pickStep({
      placeholder: vscode.l10n.t('What kind of effect did it have?'),
      choices: [skipChoice(), ...wordChoices(impacts)],
    }),
    metric: textStep({
      prompt: vscode.l10n.t('The result as a number, or in words.'),
      placeholder: vscode.l10n.t('p95 latency 450 -> 270 ms'),
    }),
    story: textStep({
      prompt: vscode.l10n.t('The story in plain words that a sponsor can repeat.'),
    }),
  });
}

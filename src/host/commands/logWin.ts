import * as vscode from 'vscode';

import type { Values, Written } from '../folder/logWriter';
import type { Answers, DialogueButton } from '../prompts/steps';

import { addTyped, currentLog, type Desk } from './capture';
import { present } from './present';
import { winDetails, winFields, winSteps, type WinDetail } from './winSteps';

/** What is put into a step, to be changed or accepted. */
export interface SuggestedWin {
  readonly title?: string;
}

/** Asks for a win and writes it. A given title asks nothing: all else can follow by fields. */
export async function logWin(
  desk: Desk,
  given: Values = {},
  suggested: SuggestedWin = {},
): Promise<Written> {
  const log = await currentLog(desk);
  const today = desk.today.current;
  const ask = () =>
    askWin(desk, Object.keys(given).length === 0 ? 'logWin' : 'logWin.given', (detail, answers) => {
      const steps = winSteps(log, today, detail, answers, suggested.title);
      return Object.fromEntries(Object.entries(steps).filter(([name]) => !(name in given)));
    });
  const asked = given['title'] === undefined ? await ask() : {};
  const typed = present({ date: today, ...winFields(asked), ...given });
  const done = vscode.l10n.t('Win logged: {0}', String(typed['title']));
  return addTyped(desk, 'wins', typed, done);
}

type StepsFor = (detail: WinDetail, answers: Answers) => ReturnType<typeof winSteps>;

/**
 * Asks as much as the settings say; a button of the dialogue asks for everything.
 *
 * @param key another one where something is given, so that it does not get lost with a dialogue that was left.
 */
function askWin({ unfinished }: Desk, key: string, stepsFor: StepsFor): Promise<Answers> {
  let detail = usualDetail();
  const everything: DialogueButton = {
    iconPath: new vscode.ThemeIcon('list-ordered'),
    tooltip: vscode.l10n.t('Ask for everything that proves the win'),
    press: () => (detail = 'full'),
  };
  return unfinished.ask(key, vscode.l10n.t('Log Win'), answers => stepsFor(detail, answers), {
    buttons: () => (detail === 'full' ? [] : [everything]),
  });
}

function usualDetail(): WinDetail {
  const chosen = vscode.workspace.getConfiguration('careerLog').get<string>('logWin.detail');
  return winDetails.find(detail => detail === chosen) ?? 'short';
}

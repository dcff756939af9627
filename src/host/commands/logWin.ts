import * as vscode from 'vscode';

import type { CareerLog } from '../../core/log/careerLog';
import type { Values } from '../folder/logEdit';
import type { Written } from '../folder/logWriter';
import type { Answers } from '../prompts/steps';
import { keyOf } from '../prompts/unfinished';

import { addTyped, writableLog, type Desk } from './capture';
import { present } from './present';
import { selectedLines } from './selectedLines';
import { winDetails, winFields, winSteps, type SuggestedWin, type WinDetail } from './winSteps';

/** Asks for a win and writes it. A given title asks nothing: all else can follow by fields. */
export async function logWin(
  desk: Desk,
  given: Values = {},
  suggested: SuggestedWin = {},
): Promise<Written> {
  const log = await writableLog(desk);
  const asked = given['title'] === undefined ? await askWin(desk, log, given, suggested) : {};
  const typed = present({ date: desk.today.current, ...winFields(asked), ...given });
  const done = vscode.l10n.t('Win logged: {0}', String(typed['title']));
  return addTyped(desk, 'wins', { ...logged(typed, desk.today.current), ...typed }, done);
}

/** A win of an earlier day says when it was written down; of today's that is the default (format.md, wins). */
function logged({ date }: Values, today: string): Values {
  return typeof date === 'string' && date < today ? { logged: today } : {};
}

/** Asks as much as the settings say; a button of the dialogue asks for everything. */
async function askWin(
  desk: Desk,
  log: CareerLog,
  given: Values,
  suggested: SuggestedWin,
): Promise<Answers> {
  const usual = usualDetail();
  const evidence = await selectedLines(desk.folder);
  const scene = { log, today: desk.today.current, suggested: { evidence, ...suggested } };
  const plan = (answers: Answers, asksAll: boolean) => {
    const steps = winSteps(scene, asksAll ? 'full' : usual, answers);
    return Object.fromEntries(Object.entries(steps).filter(([name]) => !(name in given)));
  };
  return desk.unfinished.ask(keyOf('logWin', given), vscode.l10n.t('Log Win'), plan, {
    tooltip: vscode.l10n.t('Ask for everything that proves the win'),
    isUsual: usual === 'full',
  });
}

function usualDetail(): WinDetail {
  const chosen = vscode.workspace.getConfiguration('careerLog').get<string>('logWin.detail');
  return winDetails.find(detail => detail === chosen) ?? 'short';
}

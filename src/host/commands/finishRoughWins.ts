import * as vscode from 'vscode';

import type { Win } from '../../core/log/careerLog';
import { winEvidence, type EvidencePart } from '../../core/measures/winEvidence';
import { inYear } from '../../core/time/period';
import { UserError } from '../errors';
import type { Written } from '../folder/logWriter';
import { askSteps, type Steps } from '../prompts/steps';

import { currentLog, writeTyped, type Desk } from './capture';
import { present } from './present';
import { actionsStep, metricStep, partStep, winFields } from './winSteps';

/** Goes through the rough wins of 12 months, newest first, and asks only for what each one lacks. */
export async function finishRoughWins(desk: Desk): Promise<Written | undefined> {
  const log = await currentLog(desk);
  const isRecent = inYear(desk.today.current);
  const rough = log.wins
    .filter(win => win.kind === 'win' && isRecent(win.date) && winEvidence(win).level === 'rough')
    .sort((a, b) => b.date.localeCompare(a.date));
  if (rough.length === 0) throw new UserError(vscode.l10n.t('No win of 12 months is rough.'));
  let last: Written | undefined;
  for (const [index, win] of rough.entries()) {
    const title = vscode.l10n.t('{0} ({1} of {2})', win.title, index + 1, rough.length);
    const typed = present(winFields(await askSteps(title, stepsFor(win))));
    if (Object.keys(typed).length === 0) continue;
    const done = vscode.l10n.t('Win completed: {0}', win.title);
    last = await writeTyped(desk, 'wins', { id: win.id, ...typed }, done, () =>
      desk.writer.update('wins', win.id, typed),
    );
  }
  return last;
}

function stepsFor(win: Win): Steps {
  const { missing } = winEvidence(win);
  const steps: Partial<Record<EvidencePart, Steps>> = {
    effect: { metric: metricStep() },
    actions: { actions: actionsStep() },
    part: { part: partStep() },
  };
  return Object.assign({}, ...missing.map(part => steps[part] ?? {})) as Steps;
}

import * as vscode from 'vscode';

import type { Win } from '../../core/log/careerLog';
import { winEvidence, type EvidencePart } from '../../core/measures/winEvidence';
import { inYear } from '../../core/time/period';
import { UserError } from '../errors';
import type { Values } from '../folder/logEdit';
import type { Written } from '../folder/logWriter';
import type { Steps } from '../prompts/steps';
import { textStep } from '../prompts/textStep';
import { keyOf } from '../prompts/unfinished';

import { writableLog, writeTyped, type Desk } from './capture';
import { present } from './present';
import { actionsStep, metricStep, partStep, winFields } from './winSteps';

/**
 * Goes through the rough wins of 12 months, newest first, or to the one whose `id` is given, and asks only for what
 * each one lacks.
 */
export async function finishRoughWins(
  desk: Desk,
  given: Values = {},
): Promise<Written | undefined> {
  const log = await writableLog(desk);
  const isRecent = inYear(desk.today.current);
  const isMeant = ({ id, date }: Win) =>
    given['id'] === undefined ? isRecent(date) : id === given['id'];
  const rough = log.wins
    .filter(win => win.kind === 'win' && isMeant(win) && winEvidence(win).level === 'rough')
    .sort((a, b) => b.date.localeCompare(a.date));
  if (rough.length === 0) throw new UserError(noneRough(given));
  let last: Written | undefined;
  for (const [index, win] of rough.entries()) {
    const title = titleFor(win, index, rough.length);
    const asked = await desk.unfinished.ask(
      keyOf('finishRoughWins', { id: win.id }),
      title,
      stepsFor(win),
    );
    const typed = present(winFields(asked));
    if (Object.keys(typed).length === 0) continue;
    const done = vscode.l10n.t('Win completed: {0}', win.title);
    last = await writeTyped(desk, 'wins', { id: win.id, ...typed }, done, () =>
      desk.writer.update('wins', win.id, typed, log),
    );
  }
  return last;
}

function noneRough({ id }: Values): string {
  return id === undefined
    ? vscode.l10n.t('No win of 12 months is rough.')
    : vscode.l10n.t('This win lacks nothing that makes it usable.');
}

function titleFor({ title }: Win, index: number, count: number): string {
  return count === 1 ? title : vscode.l10n.t('{0} ({1} of {2})', title, index + 1, count);
}

function stepsFor(win: Win): Steps {
  const { missing } = winEvidence(win);
  const steps: Partial<Record<EvidencePart, Steps>> = {
    effect: effectStep(win),
    actions: { actions: actionsStep() },
    part: { part: partStep() },
  };
  return Object.assign({}, ...missing.map(part => steps[part] ?? {})) as Steps;
}

/** A number that lacks only its unit is asked for that, and stays as it is written. */
function effectStep({ metric }: Win): Steps {
  if (metric === undefined || metric.unit !== undefined) return { metric: metricStep() };
  const { name, value } = metric;
  const prompt = vscode.l10n.t('What is the unit of {0}, which is {1}?', name, value);
  return { 'metric.unit': textStep({ prompt, placeholder: vscode.l10n.t('ms, %, people') }) };
}

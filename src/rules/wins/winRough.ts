import * as l10n from '@vscode/l10n';

import type { Win } from '../../core/log/careerLog';
import { addDays } from '../../core/time/calendar';
import { inLastYear } from '../../core/time/lastYear';
import { isOf } from '../fieldWalk';
import { write } from '../fix';
import { at, type Rule } from '../rule';

import { evidenceOf } from './evidenceOf';

/** A win was written down some time ago and still says too little to be used (M16). */
export const winRough: Rule = {
  code: 'CL060',
  name: 'win-rough',
  severity: 'warning',
  *checkEntry(values, { settings, today }) {
    if (!isOf(values, 'wins')) return;
    const win = values.entry;
    const { kind, date, logged = date } = win;
    const isDue = logged < addDays(today, -settings.thresholds.rough_win);
    if (kind === 'setback' || !isDue || !inLastYear(date, today)) return;
    if (evidenceOf(win).level !== 'rough') return;
    const missing = missingIn(win);
    const message = l10n.t(
      'This win was logged on {0} and is still rough. Write while you remember: {1}.',
      logged,
      missing.join(', '),
    );
    yield { place: at(win, 'title'), message, fixes: missing.map(write) };
  },
};

/** The keys that would make it usable. A metric without a unit does not. */
function missingIn(win: Win): readonly string[] {
  const { missing } = evidenceOf(win);
  const result = win.metric === undefined ? 'metric' : 'metric.unit';
  return [
    ...(missing.includes('effect') ? [result] : []),
    ...(missing.includes('actions') ? ['actions'] : []),
    ...(missing.includes('part') ? ['part'] : []),
  ];
}

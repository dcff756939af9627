import * as l10n from '@vscode/l10n';

import { addDays } from '../../core/time/calendar';
import { isOf } from '../fieldWalk';
import { write } from '../fix';
import { at, type Rule } from '../rule';

/** The time to see what came of a win is there, and no result is written. */
export const winResultOpen: Rule = {
  code: 'CL062',
  name: 'win-result-open',
  severity: 'information',
  *checkEntry(values, { settings, today }) {
    if (!isOf(values, 'wins')) return;
    const { kind, date, check, metric, effect } = values.entry;
    if (kind === 'setback' || metric !== undefined || effect !== undefined) return;
    const isAsked = check !== undefined && check < today;
    const newest = addDays(today, -settings.thresholds.win_result);
    const isOldEnough = date < newest && date > addDays(today, -365);
    if (!isAsked && !isOldEnough) return;
    const message = l10n.t('What came of this win is not noted. Write a number, or the effect.');
    yield { place: at(values.entry, 'date'), message, fixes: [write('metric')] };
  },
};

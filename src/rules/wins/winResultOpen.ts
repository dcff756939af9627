import * as l10n from '@vscode/l10n';

import { addDays } from '../../core/time/calendar';
import { write } from '../fix';
import { at, type Rule } from '../rule';

/** The time to see what came of a win is there, and no result is written. */
export const winResultOpen: Rule = {
  code: 'CL062',
  name: 'win-result-open',
  severity: 'information',
  *check({ log, today }) {
    const newest = addDays(today, -log.settings.thresholds.win_result);
    const yearAgo = addDays(today, -365);
    for (const win of log.wins) {
      const { kind, date, check, metric, effect } = win;
      if (kind === 'setback' || metric !== undefined || effect !== undefined) continue;
      const isAsked = check !== undefined && check < today;
      const isOldEnough = date < newest && date > yearAgo;
      if (!isAsked && !isOldEnough) continue;
      const message = l10n.t('What came of this win is not noted. Write a number, or the effect.');
      yield { place: at(win, 'date'), message, fixes: [write('metric')] };
    }
  },
};

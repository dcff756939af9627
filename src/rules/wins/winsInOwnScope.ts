import * as l10n from '@vscode/l10n';

import { addMonths } from '../../core/time/calendar';
import { quarterOf } from '../../core/time/quarter';
import { inLog, type Rule } from '../rule';

const fewest = 4;

/** None of the wins of a year reached further than the owner's own work. */
export const winsInOwnScope: Rule = {
  code: 'CL066',
  name: 'wins-in-own-scope',
  severity: 'information',
  *check({ log, today, index }) {
    // The current quarter and the three before it.
    const since = addMonths(quarterOf(today, log.settings.fiscal_start).start, -9);
    const scopes = index
      .countedWins()
      .filter(({ date, scope }) => scope !== undefined && date >= since)
      .map(({ scope }) => scope);
    if (scopes.length < fewest || scopes.some(scope => scope !== 'self')) return;
    const message = l10n.t(
      '{0} of {1} wins of the last 4 quarters reached only your own work. Look for one that helps a team.',
      scopes.length,
      scopes.length,
    );
    yield { place: inLog('wins'), message };
  },
};

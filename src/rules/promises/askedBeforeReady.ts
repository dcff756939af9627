import * as l10n from '@vscode/l10n';

import { isOverdue } from '../../core/measures/promises';
import { write } from '../fix';
import { at, type Rule } from '../rule';

/** An ask was sent while a promise to its reader was overdue, without a reason (M12, as of that day). */
export const askedBeforeReady: Rule = {
  code: 'CL051',
  name: 'asked-before-ready',
  severity: 'warning',
  *check({ log, index }) {
    for (const ask of log.asks) {
      const { sent, to, override } = ask;
      if (sent === undefined || override !== undefined) continue;
      const overdue = index.promisesTo(to).filter(promise => isOverdue(promise, sent));
      if (overdue.length === 0) continue;
      const message = l10n.t(
        'When this ask was sent, {0} still waited for: {1}. Note why it was sent all the same.',
        index.nameOf(to),
        overdue.map(({ what }) => what).join(', '),
      );
      yield { place: at(ask, 'sent'), message, fixes: [write('override')] };
    }
  },
};

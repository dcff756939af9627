import * as l10n from '@vscode/l10n';

import { dayOf, wasHeld } from '../../core/log/meeting';
import { inYear } from '../../core/time/period';
import { write } from '../fix';
import { at, type Rule } from '../rule';

/** What a mentor session of the last 12 months taught is not written down. */
export const nothingLearned: Rule = {
  code: 'CL045',
  name: 'nothing-learned',
  severity: 'warning',
  *check({ log, today }) {
    const isRecent = inYear(today);
    for (const meeting of log.meetings) {
      const { kind, date, learned } = meeting;
      if (kind !== 'mentor' || learned.length > 0) continue;
      if (!isRecent(dayOf(date)) || !wasHeld(meeting, today)) continue;
      const message = l10n.t(
        'Nothing learned is noted for the mentor session on {0}. Write one sentence.',
        dayOf(date),
      );
      yield { place: at(meeting), message, fixes: [write('learned')] };
    }
  },
};

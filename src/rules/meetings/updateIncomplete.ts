import * as l10n from '@vscode/l10n';

import { dayOf, wasHeld } from '../../core/log/meeting';
import { inYear } from '../../core/time/period';
import { write } from '../fix';
import { at, type Rule } from '../rule';

const parts = ['delivered', 'risks', 'expected'] as const;

/** An update to a sponsor leaves out what was delivered, what may go wrong, or what the team will gain. */
export const updateIncomplete: Rule = {
  code: 'CL049',
  name: 'update-incomplete',
  severity: 'warning',
  *check({ log, today }) {
    const isRecent = inYear(today);
    for (const meeting of log.meetings) {
      if (meeting.kind !== 'sponsor-update') continue;
      if (!isRecent(dayOf(meeting.date)) || !wasHeld(meeting, today)) continue;
      const missing = parts.filter(part => meeting[part].length === 0);
      if (missing.length === 0) continue;
      const message = l10n.t(
        '{0} of {1} parts of this update are written. Still empty: {2}.',
        parts.length - missing.length,
        parts.length,
        missing.join(', '),
      );
      yield { place: at(meeting), message, fixes: missing.map(write) };
    }
  },
};

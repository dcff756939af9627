import * as l10n from '@vscode/l10n';

import { dayOf } from '../../core/log/meeting';
import { set, write } from '../fix';
import { at, type Rule } from '../rule';

/** The day of a scheduled meeting has passed, and nothing says whether it was held. */
export const meetingNotRecorded: Rule = {
  code: 'CL043',
  name: 'meeting-not-recorded',
  severity: 'warning',
  *check({ log, today }) {
    for (const meeting of log.meetings) {
      const day = dayOf(meeting.date);
      if (meeting.status !== 'scheduled' || day >= today) continue;
      const message = l10n.t(
        'This meeting was scheduled for {0}. Mark it as held or cancelled, or move it.',
        day,
      );
      const fixes = [set('status', 'held'), set('status', 'cancelled'), write('date')];
      yield { place: at(meeting, 'date'), message, fixes };
    }
  },
};

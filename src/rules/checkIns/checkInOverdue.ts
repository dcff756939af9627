import * as l10n from '@vscode/l10n';

import { overdueBy } from '../../wording/days';
import { run } from '../fix';
import { atRole, type Rule } from '../rule';

/** The day of the next check-in has passed (M3). */
export const checkInOverdue: Rule = {
  code: 'CL040',
  name: 'check-in-overdue',
  severity: 'warning',
  *check({ index }) {
    for (const { person, role, state, overdueDays, snoozedUntil } of index.checkIns()) {
      if (state !== 'overdue' || snoozedUntil !== undefined) continue;
      const message = l10n.t(
        'The {0} check-in with {1} is {2}. Prepare an agenda, or log the talk you had.',
        role.kind,
        person.name,
        overdueBy(overdueDays),
      );
      const fixes = [
        run('careerLog.prepareAgenda', { with: [person.id] }),
        run('careerLog.logMeeting', { with: [person.id] }),
        run('careerLog.snoozeCheckIn', { person: person.id, role: role.kind }),
      ];
      yield { place: atRole(person, role), message, fixes };
    }
  },
};

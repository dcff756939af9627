import * as l10n from '@vscode/l10n';

import { directionOf } from '../../core/log/contribution';
import { dayOf, meetingStatus } from '../../core/log/meeting';
import { addDays } from '../../core/time/calendar';
import { run } from '../fix';
import { at, type Rule, type RuleContext } from '../rule';

const days = 14;

/** Somebody was introduced, and no meeting with them followed. */
export const introductionNotFollowed: Rule = {
  code: 'CL074',
  name: 'introduction-not-followed',
  severity: 'information',
  *check(context) {
    const { log, index, today } = context;
    const before = addDays(today, -days);
    for (const contribution of log.contributions) {
      const { introduced, date } = contribution;
      if (introduced === undefined || directionOf(contribution) !== 'received') continue;
      if (date >= before || hasMetSince(context, introduced, date)) continue;
      const message = l10n.t(
        'No meeting with {0} followed this introduction of {1}. Arrange one, or log it.',
        index.nameOf(introduced),
        date,
      );
      const fixes = [run('careerLog.logMeeting', { with: [introduced] })];
      yield { place: at(contribution, 'introduced'), message, fixes };
    }
  },
};

/** Held, or booked: what is arranged is followed up. */
function hasMetSince({ index, today }: RuleContext, person: string, date: string): boolean {
  return index
    .meetingsWith(person)
    .some(meeting => dayOf(meeting.date) >= date && meetingStatus(meeting, today) !== 'cancelled');
}

import * as l10n from '@vscode/l10n';

import type { CareerLog, Meeting } from '../core/log/careerLog';
import { dayOf, isBooked, timeOf } from '../core/log/meeting';
import { nameOf } from '../core/log/people';
import { unrecordedMeetings } from '../core/log/talk';
import { daysBetween } from '../core/time/calendar';
import type { AttentionLine } from '../shared/dashboardModel';
import { dayCount, inDays } from '../wording/days';

import { meetingActions } from './actions';
import { refTo } from './words';

const daysAhead = 14;

/** Meetings of today and of the next two weeks. */
export function meetingsAhead(log: CareerLog, today: string): readonly AttentionLine[] {
  return log.meetings.flatMap((meeting): readonly AttentionLine[] => {
    const days = daysBetween(today, dayOf(meeting.date));
    if (!isBooked(meeting, today) || days > daysAhead) return [];
    const time = timeOf(meeting.date);
    const when = time === undefined ? inDays(days) : `${inDays(days)}, ${time}`;
    const kind = days === 0 ? 'meeting-today' : 'meeting-ahead';
    return [
      { ...meetingLine(log, meeting), kind, when, days, actions: meetingActions(meeting, days) },
    ];
  });
}

/** Meetings whose day has passed and that nobody marked as held or cancelled, the latest first. */
export function unrecordedLines(log: CareerLog, today: string): readonly AttentionLine[] {
  return unrecordedMeetings(log, today)
    .map(meeting => ({ meeting, days: daysBetween(today, dayOf(meeting.date)) }))
    .filter(({ days }) => days < 0)
    .map(({ meeting, days }) => ({
      ...meetingLine(log, meeting),
      kind: 'meeting-unrecorded',
      when: l10n.t('{0} ago, not recorded', dayCount(-days)),
      days,
      actions: ['logMeeting'],
    }));
}

function meetingLine(log: CareerLog, meeting: Meeting) {
  return {
    title: meeting.with.map(id => nameOf(log, id)).join(', '),
    detail: meetingLabel(meeting),
    entry: refTo('meetings', meeting),
    person: null,
  };
}

function meetingLabel({ kind }: Meeting): string {
  switch (kind) {
    case 'mentor':
      return l10n.t('mentor session');
    case 'check-in':
      return l10n.t('check-in');
    case 'other':
      return l10n.t('meeting');
    case 'sponsor-update':
    case 'sponsor-conversation':
    case 'peer':
    case 'informational':
    case 'review':
      return l10n.t('{0} meeting', kind.replace('-', ' '));
  }
}

import * as l10n from '@vscode/l10n';

import type { CareerLog, Commitment, Meeting } from '../core/log/careerLog';
import { commitmentState, effectiveDue } from '../core/log/commitment';
import { dayOf, meetingStatus, timeOf } from '../core/log/meeting';
import { nameOf } from '../core/log/people';
import { checkIns, type CheckIn } from '../core/measures/checkIns';
import { daysBetween } from '../core/time/calendar';
import type { AttentionKind, AttentionLine } from '../shared/dashboardModel';
import { dueIn, inDays, overdueBy } from '../wording/days';

import { checkInActions, commitmentActions, isReminded } from './actions';
import { refTo } from './words';

/** The order of `domain.md`, part E, Status bar; then meetings ahead. */
const order: readonly AttentionKind[] = [
  'commitment-overdue',
  'check-in-overdue',
  'meeting-today',
  'check-in-due',
  'commitment-due',
  'meeting-ahead',
];

const daysAhead = 14;

/** Everything that needs the person now, most urgent first. Snoozed check-ins are left out. */
export function attentionLines(log: CareerLog, today: string): readonly AttentionLine[] {
  const soon = log.settings.thresholds.due_soon;
  const lines = [
    ...log.commitments.flatMap(commitment => promiseLine(log, commitment, today, soon)),
    ...checkIns(log, today).flatMap(checkIn => checkInLine(checkIn, today)),
    ...log.meetings.flatMap(meeting => meetingLine(log, meeting, today)),
  ];
  return lines.sort((a, b) => rank(a) - rank(b) || a.days - b.days);
}

/** What is due today comes before what is due soon, promise or check-in. */
function rank({ kind, days }: AttentionLine): number {
  const base = order.indexOf(kind);
  const isDue = kind === 'check-in-due' || kind === 'commitment-due';
  return isDue && days === 0 ? order.indexOf('meeting-today') + 0.5 : base;
}

function promiseLine(
  log: CareerLog,
  commitment: Commitment,
  today: string,
  soon: number,
): readonly AttentionLine[] {
  if (commitment.owner !== 'me' || commitmentState(commitment, today) !== 'open') return [];
  const days = daysBetween(today, effectiveDue(commitment));
  if (days > soon) return [];
  return [
    {
      kind: days < 0 ? 'commitment-overdue' : 'commitment-due',
      title: commitment.what,
      detail: l10n.t('promised to {0}', nameOf(log, commitment.person)),
      when: days < 0 ? overdueBy(-days) : dueIn(days),
      entry: refTo('commitments', commitment),
      person: null,
      days,
      actions: commitmentActions(commitment, today),
    },
  ];
}

function checkInLine(checkIn: CheckIn, today: string): readonly AttentionLine[] {
  const { person, role, state, due, overdueDays } = checkIn;
  if (due === undefined || !isReminded(checkIn)) return [];
  const days = daysBetween(today, due);
  return [
    {
      kind: state === 'overdue' ? 'check-in-overdue' : 'check-in-due',
      title: person.name,
      detail: l10n.t('{0} check-in', role.kind),
      when: state === 'overdue' ? overdueBy(overdueDays) : dueIn(days),
      entry: refTo('people', person),
      person: person.id,
      days,
      actions: checkInActions(checkIn),
    },
  ];
}

function meetingLine(log: CareerLog, meeting: Meeting, today: string): readonly AttentionLine[] {
  const days = daysBetween(today, dayOf(meeting.date));
  const isBooked = meetingStatus(meeting, today) === 'scheduled';
  if (!isBooked || days < 0 || days > daysAhead) return [];
  const time = timeOf(meeting.date);
  return [
    {
      kind: days === 0 ? 'meeting-today' : 'meeting-ahead',
      title: meeting.with.map(id => nameOf(log, id)).join(', '),
      detail: meetingLabel(meeting),
      when: time === undefined ? inDays(days) : `${inDays(days)}, ${time}`,
      entry: refTo('meetings', meeting),
      person: null,
      days,
      actions: meeting.kind === 'mentor' ? ['prepareAgenda'] : [],
    },
  ];
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

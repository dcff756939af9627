import * as l10n from '@vscode/l10n';

import { followUpDay } from '../core/log/ask';
import type { Ask, CareerLog, Commitment } from '../core/log/careerLog';
import { commitmentState, effectiveDue } from '../core/log/commitment';
import { nameOf } from '../core/log/people';
import { checkIns, type CheckIn } from '../core/measures/checkIns';
import { daysBetween } from '../core/time/calendar';
import type { AttentionKind, AttentionLine } from '../shared/dashboardModel';
import { dayCount, dueIn, overdueBy } from '../wording/days';

import { askActions, checkInActions, commitmentActions, isReminded } from './actions';
import { askTitle } from './asks';
import { meetingsAhead, unrecordedLines } from './bookedMeetings';
import { refTo } from './words';

/**
 * The order of `domain.md`, part E, Status bar. What should have been written down comes before what is due
 * soon; what is due soon and ahead is one queue by its days.
 */
const ranks: Readonly<Record<AttentionKind, number>> = {
  'commitment-overdue': 0,
  'check-in-overdue': 1,
  'meeting-today': 2,
  'meeting-unrecorded': 4,
  'ask-unanswered': 4,
  'commitment-due': 5,
  'check-in-due': 5,
  'meeting-ahead': 5,
};
const dueToday = 3;

/** Everything that needs the person now, most urgent first. Snoozed check-ins are left out. */
export function attentionLines(log: CareerLog, today: string): readonly AttentionLine[] {
  const soon = log.settings.thresholds.due_soon;
  const lines = [
    ...log.commitments.flatMap(commitment => promiseLine(log, commitment, today, soon)),
    ...checkIns(log, today).flatMap(checkIn => checkInLine(checkIn, today)),
    ...meetingsAhead(log, today),
    ...unrecordedLines(log, today),
    ...log.asks.flatMap(ask => askLine(log, ask, today)),
  ];
  return lines.sort((a, b) => rank(a) - rank(b) || a.days - b.days);
}

/** What is due today comes before what is due soon, promise or check-in. */
function rank({ kind, days }: AttentionLine): number {
  const isDue = kind === 'check-in-due' || kind === 'commitment-due';
  return isDue && days === 0 ? dueToday : ranks[kind];
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

/** An ask whose day to follow up has passed without an answer (CL056). */
function askLine(log: CareerLog, ask: Ask, today: string): readonly AttentionLine[] {
  const day = followUpDay(ask, log.settings.thresholds.follow_up);
  if (ask.status !== 'sent' || ask.sent === undefined || day === undefined || day >= today) {
    return [];
  }
  const since = dayCount(Math.max(0, daysBetween(ask.sent, today)));
  return [
    {
      kind: 'ask-unanswered',
      title: askTitle(ask),
      detail: l10n.t('asked of {0}', nameOf(log, ask.to)),
      when: l10n.t('no answer for {0}', since),
      entry: refTo('asks', ask),
      person: null,
      days: daysBetween(today, day),
      actions: askActions(ask),
    },
  ];
}

import { isLiveAsk } from '../log/ask';
import type { CareerLog, Commitment, Goal, Meeting, Person, Win } from '../log/careerLog';
import { commitmentState } from '../log/commitment';
import { dayOf, isBooked, wasHeld } from '../log/meeting';
import { activeMilestones } from '../log/milestone';

import { lateAmong, type LateMilestone } from './lateMilestones';
import { notHeard } from './shareableWins';
import { sponsorLevel } from './support';

/** What the log holds for an update to a sponsor (R-39, M22). */
export interface SponsorUpdate {
  /** Shareable wins that the sponsor has not heard of, newest first. */
  readonly wins: readonly Win[];
  /** Promises to the sponsor that were kept since the last update, or at any time before the first. */
  readonly kept: readonly Commitment[];
  /** Milestones the sponsor supports that are behind or past due. */
  readonly behind: readonly LateMilestone[];
  /** What the organisation gains, as the asks that are still alive say. */
  readonly gains: readonly string[];
  /** Goals of the milestones the sponsor supports. */
  readonly goals: readonly Goal[];
}

export function sponsorUpdate(log: CareerLog, sponsor: Person, today: string): SponsorUpdate {
  const last = lastUpdate(log, sponsor, today);
  const supported = activeMilestones(log, today).filter(
    milestone => sponsorLevel(log, sponsor, milestone, today) > 0,
  );
  return {
    wins: notHeard(log, sponsor, today),
    kept: log.commitments.filter(
      one =>
        one.owner === 'me' &&
        one.person === sponsor.id &&
        commitmentState(one, today) === 'delivered' &&
        (last === undefined || (one.delivered ?? '') > last),
    ),
    behind: lateAmong(supported, log, today),
    gains: log.asks
      .filter(ask => ask.to === sponsor.id && isLiveAsk(ask))
      .flatMap(({ benefits }) => benefits?.org ?? []),
    goals: log.goals.filter(({ id }) => supported.some(({ goal }) => goal === id)),
  };
}

/** The next update to the sponsor that is planned. */
export function plannedUpdate(
  { meetings }: CareerLog,
  sponsor: Person,
  today: string,
): Meeting | undefined {
  return meetings
    .filter(meeting => isUpdateTo(sponsor, meeting) && isBooked(meeting, today))
    .sort((a, b) => a.date.localeCompare(b.date))[0];
}

function lastUpdate({ meetings }: CareerLog, sponsor: Person, today: string): string | undefined {
  return meetings
    .filter(meeting => isUpdateTo(sponsor, meeting) && wasHeld(meeting, today))
    .map(({ date }) => dayOf(date))
    .sort()
    .at(-1);
}

function isUpdateTo({ id }: Person, meeting: Meeting): boolean {
  return meeting.kind === 'sponsor-update' && meeting.with.includes(id);
}

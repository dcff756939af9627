import type { CareerLog, Contribution, Person } from '../log/careerLog';
import { directionOf } from '../log/contribution';
import type { ContributionKind } from '../schema/vocabulary';
import { daysBetween } from '../time/calendar';
import { inLastYear } from '../time/lastYear';

import { countOf, type Count } from './count';

/** What was given to a person and received from them in 12 months (domain.md, M14). */
export interface GiveAndTake {
  readonly given: readonly Contribution[];
  readonly received: readonly Contribution[];
  /** From -1, only received, to 1, only given; for order only. `undefined` without either. */
  readonly balance: number | undefined;
}

/** Feedback stands in its own list and is not counted twice. */
export function giveAndTake(
  { contributions }: CareerLog,
  { id }: Person,
  today: string,
): GiveAndTake {
  const own = contributions.filter(
    ({ person, kind, date }) => person === id && kind !== 'feedback' && inLastYear(date, today),
  );
  const given = own.filter(one => directionOf(one) === 'given');
  const received = own.filter(one => directionOf(one) === 'received');
  return { given, received, balance: balance(given.length, received.length) };
}

/** @returns `undefined` when nothing was given and nothing received. */
export function balance(given: number, received: number): number | undefined {
  const all = given + received;
  return all === 0 ? undefined : (given - received) / all;
}

/** How many of each kind, in the order in which they first occur. */
export function byKind(
  contributions: readonly Contribution[],
): ReadonlyMap<ContributionKind, number> {
  const counts = new Map<ContributionKind, number>();
  for (const { kind } of contributions) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}

/** Received and not thanked for, longer ago than the setting allows. */
export function thanksOwed(
  { contributions, settings }: CareerLog,
  today: string,
): readonly Contribution[] {
  return contributions.filter(
    contribution =>
      directionOf(contribution) === 'received' &&
      contribution.kind !== 'feedback' &&
      !(contribution.thanked !== undefined && contribution.thanked <= today) &&
      daysBetween(contribution.date, today) > settings.thresholds.thanks,
  );
}

/** What became of the feedback received in 12 months. */
export interface FeedbackUse {
  readonly applied: Count | undefined;
  /** Told back to the giver, of what was applied. */
  readonly reported: Count | undefined;
}

export function feedbackUse({ feedback }: CareerLog, today: string): FeedbackUse {
  const received = feedback.filter(
    ({ direction, date }) => direction === 'received' && inLastYear(date, today),
  );
  const hasCome = (date: string | undefined) => date !== undefined && date <= today;
  const applied = received.filter(one => hasCome(one.applied));
  return {
    applied: countOf(received, one => hasCome(one.applied)),
    reported: countOf(applied, one => hasCome(one.reported)),
  };
}

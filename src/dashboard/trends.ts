import type { CareerLog } from '../core/log/careerLog';
import { directionOf } from '../core/log/contribution';
import { checkInsDue, type DueCheckIn } from '../core/measures/checkInsDue';
import { countOf } from '../core/measures/count';
import { countedWins } from '../core/measures/winsOverTime';
import { isBehaviour } from '../core/schema/vocabulary';
import { addMonths } from '../core/time/calendar';
import { quarterLabel, quartersBetween, type Quarter } from '../core/time/quarter';
import type { ReviewLine, TrendQuarter, Trends } from '../shared/sections/trends';

import { refTo } from './words';

const mostQuarters = 8;

/** Counts per quarter, from the oldest of the last two years; no cause is claimed. */
export function trendsSection(log: CareerLog, today: string): Trends {
  const { fiscal_start: fiscalStart } = log.settings;
  const from = addMonths(today, -3 * (mostQuarters - 1));
  const hasEntries = log.wins.length + log.meetings.length + log.contributions.length > 0;
  const quarters = hasEntries ? quartersBetween(from, today, fiscalStart) : [];
  const checkIns = checkInsDue(log, { from: quarters[0]?.start ?? today, to: today });
  return {
    quarters: quarters.map(quarter => trendOf(log, checkIns, quarter, today)),
    reviews: [...log.reviews]
      .sort((a, b) => b.date.localeCompare(a.date))
      .map((review): ReviewLine => ({
        entry: refTo('reviews', review),
        date: review.date,
        period: review.period ?? null,
        themes: review.themes,
        figures: figuresOf(review.snapshot),
      })),
  };
}

function trendOf(
  log: CareerLog,
  checkIns: readonly DueCheckIn[],
  quarter: Quarter,
  today: string,
): TrendQuarter {
  const isIn = (date: string | undefined) =>
    date !== undefined && date >= quarter.start && date <= quarter.end && date <= today;
  return {
    label: quarterLabel(quarter, log.settings.fiscal_start),
    checkIns:
      countOf(
        checkIns.filter(({ date }) => isIn(date)),
        ({ isHeld }) => isHeld,
      ) ?? null,
    wins: countedWins(log, today).filter(({ date }) => isIn(date)).length,
    sponsorActs: log.contributions.filter(
      one => isBehaviour(one.kind) && directionOf(one) === 'received' && isIn(one.date),
    ).length,
    feedbackApplied: log.feedback.filter(
      ({ direction, applied }) => direction === 'received' && isIn(applied),
    ).length,
    opportunities: log.opportunities.filter(
      ({ declined, start }) => declined === undefined && isIn(start),
    ).length,
  };
}

/** What was frozen then, as it was written; nested mappings are named by their path. */
function figuresOf(snapshot: unknown, prefix = ''): ReviewLine['figures'] {
  if (typeof snapshot !== 'object' || snapshot === null) return [];
  return Object.entries(snapshot).flatMap(([key, value]: [string, unknown]) => {
    const name = `${prefix}${key.replaceAll('_', ' ')}`;
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return figuresOf(value, `${name}, `);
    }
    return [{ name, value: Array.isArray(value) ? value.join(', ') : String(value) }];
  });
}

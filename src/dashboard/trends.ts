import type { CareerLog } from '../core/log/careerLog';
import { directionOf } from '../core/log/contribution';
import { dayOf, wasHeld } from '../core/log/meeting';
import { nextDue, suits } from '../core/measures/checkIns';
import { countedWins } from '../core/measures/winsOverTime';
import { isBehaviour } from '../core/schema/vocabulary';
import { add, parseCadence } from '../core/time/cadence';
import { addMonths } from '../core/time/calendar';
import { quarterLabel, quartersBetween, type Quarter } from '../core/time/quarter';
import type { Count } from '../shared/modelParts';
import type { ReviewLine, TrendQuarter, Trends } from '../shared/sections/trends';

import { refTo } from './words';

const mostQuarters = 8;

/** Counts per quarter, from the oldest of the last two years; no cause is claimed. */
export function trendsSection(log: CareerLog, today: string): Trends {
  const { fiscal_start: fiscalStart } = log.settings;
  const from = addMonths(today, -3 * (mostQuarters - 1));
  const hasEntries = log.wins.length + log.meetings.length + log.contributions.length > 0;
  const quarters = hasEntries ? quartersBetween(from, today, fiscalStart) : [];
  return {
    quarters: quarters.map(quarter => trendOf(log, quarter, fiscalStart, today)),
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
  quarter: Quarter,
  fiscalStart: number,
  today: string,
): TrendQuarter {
  const isIn = (date: string | undefined) =>
    date !== undefined && date >= quarter.start && date <= quarter.end && date <= today;
  return {
    label: quarterLabel(quarter, fiscalStart),
    checkIns: checkInsIn(log, isIn, today),
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

/** Of the due dates in the quarter, how many were met by a check-in on or before that day since the last. */
function checkInsIn(
  log: CareerLog,
  isIn: (date: string | undefined) => boolean,
  today: string,
): Count | null {
  let [k, n] = [0, 0];
  for (const person of log.people) {
    for (const role of person.roles) {
      const rhythm = role.cadence === undefined ? undefined : parseCadence(role.cadence);
      if (rhythm === undefined || rhythm === 'none' || role.stage === 'prospect') continue;
      const held = log.meetings
        .filter(meeting => suits(meeting, person, role) && wasHeld(meeting, today))
        .map(({ date }) => dayOf(date))
        .sort();
      let last: string | undefined;
      let due = nextDue(rhythm, role.anchor, undefined, role.started);
      const end = role.ended ?? today;
      for (const date of [...held, undefined]) {
        while (due !== undefined && due <= end && (date === undefined || due < date)) {
          if (isIn(due)) n++;
          due = add(due, rhythm, 1);
        }
        if (date === undefined) break;
        if (due !== undefined && isIn(date)) {
          n++;
          k++;
        }
        last = date;
        due = nextDue(rhythm, role.anchor, last, role.started);
      }
    }
  }
  return n === 0 ? null : { k, n };
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

import type { CareerLog, Win } from '../log/careerLog';
import { parseCadence } from '../time/cadence';
import { daysBetween } from '../time/calendar';
import { quarterLabel, quartersBetween, type Quarter } from '../time/quarter';

export interface QuarterWins extends Quarter {
  readonly label: string;
  readonly count: number;
}

/** A Monday; the periods of a streak are counted from it (domain.md, M15). */
const epoch = '1970-01-05';

/** Setbacks are never counted as wins. */
export function countedWins({ wins }: CareerLog, today: string): readonly Win[] {
  return wins.filter(({ kind, date }) => kind === 'win' && date <= today);
}

/** From the first quarter with a win to the current one, quarters without a win included (M15). */
export function winsPerQuarter(log: CareerLog, today: string): readonly QuarterWins[] {
  const dates = countedWins(log, today)
    .map(({ date }) => date)
    .sort();
  const [first] = dates;
  if (first === undefined) return [];
  const { fiscal_start: fiscalStart } = log.settings;
  return quartersBetween(first, today, fiscalStart).map(quarter => ({
    ...quarter,
    label: quarterLabel(quarter, fiscalStart),
    count: dates.filter(date => date >= quarter.start && date <= quarter.end).length,
  }));
}

/** How many periods in a row, up to the current or the last one, hold an entry. */
export function streak(logged: readonly string[], weeks: number, today: string): number {
  const index = (date: string) => Math.floor(daysBetween(epoch, date) / (7 * weeks));
  const periods = new Set(logged.filter(date => date <= today).map(index));
  const current = index(today);
  let last = periods.has(current) ? current : current - 1;
  let count = 0;
  while (periods.has(last)) {
    count++;
    last--;
  }
  return count;
}

/** The length of a streak's period in weeks; `undefined` for rhythms of other units. */
export function streakWeeks({ settings }: CareerLog): number | undefined {
  const cadence = parseCadence(settings.cadences.wins);
  if (cadence === undefined || cadence === 'none' || cadence.unit !== 'week') return undefined;
  return cadence.every;
}

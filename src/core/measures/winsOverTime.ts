import type { CareerLog, Win } from '../log/careerLog';
import { impacts } from '../schema/vocabulary';
import { parseCadence } from '../time/cadence';
import { daysBetween } from '../time/calendar';
import { quarterLabel, quartersBetween, type Quarter } from '../time/quarter';

export interface QuarterWins extends Quarter {
  readonly label: string;
  readonly count: number;
  readonly byImpact: readonly ImpactCount[];
}

/** How many wins had one kind of effect; `undefined` is "not recorded". */
export interface ImpactCount {
  readonly impact: Win['impact'];
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
  const wins = countedWins(log, today);
  const [first] = wins.map(({ date }) => date).sort();
  if (first === undefined) return [];
  const { fiscal_start: fiscalStart } = log.settings;
  return quartersBetween(first, today, fiscalStart).map(quarter => {
    const inQuarter = wins.filter(({ date }) => date >= quarter.start && date <= quarter.end);
    return {
      ...quarter,
      label: quarterLabel(quarter, fiscalStart),
      count: inQuarter.length,
      byImpact: winsByImpact(inQuarter),
    };
  });
}

/** Only the impacts that occur, in the order of the format; wins without one come last. */
export function winsByImpact(wins: readonly Win[]): readonly ImpactCount[] {
  return [...impacts, undefined]
    .map(impact => ({ impact, count: wins.filter(win => win.impact === impact).length }))
    .filter(({ count }) => count > 0);
}

/** How many periods in a row, up to the current or the last one, hold an entry. */
export function streak(logged: readonly string[], weeks: number, today: string): number {
  const index = (date: string) => Math.floor(daysBetween(epoch, date) / (7 * weeks));
  const dates = new Set(logged.filter(date => date <= today));
  const periods = new Set(Array.from(dates, index));
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

import { addDays, addMonths, daysBetween, monthsBetween } from './calendar';

/** A rhythm, or `none`: on purpose without one (format.md, section 2). */
export type Cadence = 'none' | { readonly every: number; readonly unit: 'day' | 'week' | 'month' };

export type Rhythm = Exclude<Cadence, 'none'>;

const words: Readonly<Record<string, Cadence>> = {
  weekly: { every: 1, unit: 'week' },
  monthly: { every: 1, unit: 'month' },
  quarterly: { every: 3, unit: 'month' },
  yearly: { every: 12, unit: 'month' },
  none: 'none',
};

/** Those in common use, from short to long; others are written as `every N weeks`. */
export const usualCadences = [
  'weekly',
  'every 2 weeks',
  'monthly',
  'every 2 months',
  'quarterly',
  'yearly',
  'none',
] as const;

/** Of a rhythm; in `every N weeks` N is 1 to 366. `biweekly` is refused because it is ambiguous. */
export const cadencePattern =
  /^(?:weekly|monthly|quarterly|yearly|none|every ([1-9]\d?|[12]\d\d|3[0-5]\d|36[0-6]) (day|week|month)s?)$/;

/** @returns `undefined` for a text that is no rhythm. */
export function parseCadence(text: string): Cadence | undefined {
  const word = Object.hasOwn(words, text) ? words[text] : undefined;
  if (word !== undefined) return word;
  const [, every, unit] = cadencePattern.exec(text) ?? [];
  return unit === 'day' || unit === 'week' || unit === 'month'
    ? { every: Number(every), unit }
    : undefined;
}

/** The date `k` periods after `date`, always counted from `date` itself (domain.md, M1). */
export function add(date: string, rhythm: Rhythm, k: number): string {
  const { every, unit } = rhythm;
  return unit === 'month' ? addMonths(date, every * k) : addDays(date, daysIn(rhythm) * k);
}

/** The smallest k from 0 on whose date lies after `day`; worked out at once, however far that is. */
export function firstAfter(date: string, rhythm: Rhythm, day: string): number {
  const { every, unit } = rhythm;
  if (unit !== 'month') {
    return Math.max(0, Math.floor(daysBetween(date, day) / daysIn(rhythm)) + 1);
  }
  const reached = Math.floor(monthsBetween(date, day) / every);
  if (reached < 0) return 0;
  return add(date, rhythm, reached) > day ? reached : reached + 1;
}

/** Two days, both included. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/**
 * The dates `k` periods after `date`, for each k from `first` on, that lie between two days or on them. Takes
 * no longer than the days between those two are many.
 */
export function datesBetween(
  date: string,
  rhythm: Rhythm,
  { from, to }: Period,
  first = 0,
): readonly string[] {
  if (from > to) return [];
  const begin = Math.max(first, firstAfter(date, rhythm, addDays(from, -1)));
  const length = Math.max(0, firstAfter(date, rhythm, to) - begin);
  return Array.from({ length }, (_, index) => add(date, rhythm, begin + index));
}

function daysIn({ every, unit }: Rhythm): number {
  return every * (unit === 'week' ? 7 : 1);
}

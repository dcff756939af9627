import { addDays, addMonths } from './calendar';

/** A rhythm, or `none`: on purpose without one (format.md, section 2). */
export type Cadence = 'none' | { readonly every: number; readonly unit: 'day' | 'week' | 'month' };

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

/** @returns `undefined` for a text that is no rhythm; `biweekly` is refused because it is ambiguous. */
export function parseCadence(text: string): Cadence | undefined {
  const word = Object.hasOwn(words, text) ? words[text] : undefined;
  if (word !== undefined) return word;
  const parts = /^every (\d{1,3}) (day|week|month)s?$/.exec(text);
  const every = Number(parts?.[1]);
  const unit = parts?.[2];
  if (!(every >= 1 && every <= 366)) return undefined;
  return unit === 'day' || unit === 'week' || unit === 'month' ? { every, unit } : undefined;
}

/** The date `k` periods after `date`, always counted from `date` itself (domain.md, M1). */
export function add(date: string, cadence: Exclude<Cadence, 'none'>, k: number): string {
  const { every, unit } = cadence;
  if (unit === 'month') return addMonths(date, every * k);
  return addDays(date, every * k * (unit === 'week' ? 7 : 1));
}

import { parseCadence } from '../../core/time/cadence';
import { near } from '../../yaml/decode/context';

/** What people call a rhythm, without the signs between the words. */
const names: Readonly<Record<string, string>> = {
  daily: 'every 1 day',
  weekly: 'weekly',
  fortnightly: 'every 2 weeks',
  monthly: 'monthly',
  quarterly: 'quarterly',
  halfyearly: 'every 6 months',
  yearly: 'yearly',
  annually: 'yearly',
  none: 'none',
  never: 'none',
};

/** Names that say every second time to some and twice to others; twice a week means at least that. */
const ambiguous: Readonly<Record<string, readonly string[]>> = {
  biweekly: ['every 2 weeks', 'every 3 days'],
  bimonthly: ['every 2 months', 'every 2 weeks'],
  biannually: ['every 24 months', 'every 6 months'],
  biannual: ['every 24 months', 'every 6 months'],
  biyearly: ['every 24 months', 'every 6 months'],
};

const single: Readonly<Record<string, string>> = {
  day: 'every 1 day',
  week: 'weekly',
  month: 'monthly',
  quarter: 'quarterly',
  year: 'yearly',
};

/** The format has no quarters and years to count. */
const inMonths: Readonly<Record<string, number>> = { month: 1, quarter: 3, year: 12 };
const units = Object.keys(single);
const short: Readonly<Record<string, string>> = {
  d: 'day',
  w: 'week',
  wk: 'week',
  m: 'month',
  mo: 'month',
  q: 'quarter',
  y: 'year',
  yr: 'year',
};

const counts: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  other: 2,
  second: 2,
  three: 3,
  third: 3,
  four: 4,
  five: 5,
  six: 6,
  eight: 8,
  ten: 10,
  twelve: 12,
};
const longest = 40;

/**
 * The rhythms that a text most likely means, as the format writes them (format.md, section 2). There are several
 * where it can be read in several ways, and none where a guess would be needed.
 */
export function nearestRhythms(text: string): readonly string[] {
  const written = text.toLowerCase();
  if (written.length > longest || /[^a-z\d\s_-]/.test(written)) return [];
  const words = written.match(/[a-z]+|\d+/g) ?? [];
  const name = words.join('');
  if (Object.hasOwn(ambiguous, name)) return ambiguous[name] ?? [];
  const rhythm = counted(words) ?? (/\d|^bi/.test(name) ? undefined : named(name));
  return rhythm === undefined ? [] : [rhythm];
}

function named(name: string): string | undefined {
  return names[near(name, Object.keys(names)) ?? ''];
}

/** `every 3 weeks`, whatever stands between the words, which of them are misspelt and how the number is written. */
function counted(words: readonly string[]): string | undefined {
  const [first = '', ...others] = words;
  const hasEvery = near(first, ['every', 'each']) !== undefined;
  const rest = hasEvery ? others : words;
  const last = rest.at(-1);
  const unit = last === undefined ? undefined : unitIn(last);
  if (unit === undefined || rest.length > 2) return undefined;
  const [number] = rest;
  if (rest.length === 1) return hasEvery ? single[unit] : undefined;
  const count = number === undefined ? undefined : countIn(number);
  if (count === 1) return single[unit];
  if (count === undefined) return undefined;
  const months = inMonths[unit];
  const rhythm =
    months === undefined ? `every ${count} ${unit}s` : `every ${count * months} months`;
  return parseCadence(rhythm) === undefined ? undefined : rhythm;
}

function unitIn(word: string): string | undefined {
  const one = word.replace(/s$/, '');
  return Object.hasOwn(short, one) ? short[one] : near(one, units);
}

function countIn(word: string): number | undefined {
  if (/^\d{1,3}$/.test(word)) return Number(word);
  return Object.hasOwn(counts, word) ? counts[word] : undefined;
}

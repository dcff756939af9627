import { casual } from 'chrono-node/en';

import { addDays, addMonths, civil, isCalendarDate, isoDate } from '../core/time/calendar';
import { quarterOf } from '../core/time/quarter';

/** Where a date lies that leaves this open: the win of "jun 1" is past, what is due on "jun 1" is ahead. */
export type Toward = 'past' | 'future';

export interface DateContext {
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly toward: Toward;
  /** The month in which the fiscal year begins, 1 to 12. */
  readonly fiscalStart?: number;
}

const written = /^\d{4}-\d{2}-\d{2}(?![\d-])/;
/** `05.06.` and `5/6` are two different days to people of different countries. */
const ambiguous = /^\d{1,4}[./-]\d/;
const bareCount = /^(\d{1,4}) ?(d|w|mo)$/;
const modified = /^(?:last|past|next|this)\b/;

/**
 * The date that a person typed: `today`, `mon`, `next friday`, `3d`, `jun 1`, `end of quarter`, `2026-06-01`,
 * each with a time behind it if they want.
 *
 * @returns `YYYY-MM-DD`, or `YYYY-MM-DDThh:mm` with a time; `undefined` for what is no date, for a day that
 * does not exist and for one that can be read in two ways.
 */
export function readTypedDate(typed: string, context: DateContext): string | undefined {
  const text = typed.trim().toLowerCase();
  const iso = written.exec(text)?.[0];
  if (iso !== undefined) return isCalendarDate(iso) ? withTime(iso, text.slice(10)) : undefined;
  if (ambiguous.test(text)) return undefined;
  const named = namedDay(text, context);
  return named ?? parsed(countedFrom(text, context.toward), context);
}

function withTime(date: string, rest: string): string | undefined {
  if (rest === '') return date;
  const time = /^[ t]+(\d{1,2}):(\d{2})$/.exec(rest);
  if (!time || Number(time[1]) > 23 || Number(time[2]) > 59) return undefined;
  return `${date}T${(time[1] ?? '').padStart(2, '0')}:${time[2] ?? ''}`;
}

/** What the parser has no word for, or takes for the hour of its reference. */
function namedDay(text: string, { today, fiscalStart = 1 }: DateContext): string | undefined {
  switch (text) {
    case 'now':
      return today;
    case 'end of quarter':
      return quarterOf(today, fiscalStart).end;
    case 'end of year':
      return isoDate(civil(today).year, 12, 31);
    default:
      return undefined;
  }
}

function countedFrom(text: string, toward: Toward): string {
  const [, count, unit] = bareCount.exec(text) ?? [];
  if (count === undefined || unit === undefined) return text;
  return toward === 'past' ? `${count}${unit} ago` : `in ${count}${unit}`;
}

type Parts = ReturnType<typeof casual.parse>[number]['start'];

function parsed(text: string, { today, toward }: DateContext): string | undefined {
  const reference = { instant: new Date(`${today}T12:00:00Z`), timezone: 0 };
  const [found, ...others] = casual.parse(text, reference);
  if (!found || others.length > 0 || found.end || found.text.length !== text.length) {
    return undefined;
  }
  const { start } = found;
  const date = isoDate(start.get('year') ?? 0, start.get('month') ?? 0, start.get('day') ?? 0);
  if (!isCalendarDate(date)) return undefined;
  const day = modified.test(text) ? date : turned(date, start, today, toward);
  if (!start.isCertain('hour')) return day;
  return `${day}T${twoDigits(start.get('hour'))}:${twoDigits(start.get('minute'))}`;
}

/** A weekday or a day without its year, moved to the side of today that was meant. */
function turned(date: string, parts: Parts, today: string, toward: Toward): string {
  const isWrongSide = toward === 'past' ? date > today : date < today;
  if (!isWrongSide) return date;
  const sign = toward === 'past' ? -1 : 1;
  if (parts.isCertain('weekday') && !parts.isCertain('day')) return addDays(date, 7 * sign);
  const hasOpenYear = parts.isCertain('month') && !parts.isCertain('year');
  return hasOpenYear ? addMonths(date, 12 * sign) : date;
}

function twoDigits(value: number | null): string {
  return String(value ?? 0).padStart(2, '0');
}

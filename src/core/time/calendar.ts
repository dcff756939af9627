import { UTCDateMini } from '@date-fns/utc';
import * as fns from 'date-fns';

/**
 * Calendar dates are `YYYY-MM-DD` strings without time or zone (domain.md, M1). All arithmetic is on
 * civil dates; the only `Date` values are UTC midnights made from parts, so no time zone can shift a day.
 */

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;

interface CivilDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** True for a real day: `2026-02-30` is none. */
export function isCalendarDate(text: string): boolean {
  const parts = pattern.exec(text);
  if (!parts) return false;
  const [year, month, dayOfMonth] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return (
    month >= 1 &&
    month <= 12 &&
    dayOfMonth >= 1 &&
    (dayOfMonth <= 28 || dayOfMonth <= daysInMonth(year, month))
  );
}

/** The parts of a date. @throws {RangeError} for a text that is no calendar date. */
export function civil(date: string): CivilDate {
  const parts = pattern.exec(date.slice(0, 10));
  if (!parts) throw new RangeError(`No calendar date: ${date}`);
  return { year: Number(parts[1]), month: Number(parts[2]), day: Number(parts[3]) };
}

export function isoDate(year: number, month: number, dayOfMonth: number): string {
  const pad = (value: number, length: number) => String(value).padStart(length, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`;
}

/** The same day of the month, cut to the length of that month (M1). */
export function addMonths(date: string, months: number): string {
  return within(fns.addMonths(midnight(date), months), months);
}

export function addDays(date: string, days: number): string {
  return within(fns.addDays(midnight(date), days), days);
}

/** Calendar days from `a` to `b`; negative when `b` is earlier. */
export function daysBetween(a: string, b: string): number {
  return fns.differenceInCalendarDays(midnight(b), midnight(a));
}

/** From the month of `a` to that of `b`, whatever their days are; negative when `b` is earlier. */
export function monthsBetween(a: string, b: string): number {
  const [from, to] = [civil(a), civil(b)];
  return (to.year - from.year) * 12 + to.month - from.month;
}

export function daysInMonth(year: number, month: number): number {
  return fns.getDaysInMonth(midnight(isoDate(year, month, 1)));
}

function midnight(date: string): Date {
  const { year, month, day } = civil(date);
  const midnight = new UTCDateMini(0);
  // The constructor takes the years 0 to 99 for 1900 to 1999.
  midnight.setFullYear(year, month - 1, day);
  return midnight;
}

/** A day before the year 0 or after 9999 becomes the first or the last day that can be written. */
function within(date: Date, added: number): string {
  const year = date.getFullYear();
  if (year >= 0 && year <= 9999) return date.toISOString().slice(0, 10);
  return added < 0 ? '0000-01-01' : '9999-12-31';
}

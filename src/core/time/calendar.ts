/**
 * Calendar dates are `YYYY-MM-DD` strings without time or zone (domain.md, M1). All arithmetic is on
 * civil dates; the only `Date` values are UTC midnights made from parts, so no time zone can shift a day.
 */

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const day = 24 * 60 * 60 * 1000;

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
  return month >= 1 && month <= 12 && dayOfMonth >= 1 && dayOfMonth <= daysInMonth(year, month);
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

/** Counted from year 0, then the day is cut to the length of that month (M1). */
export function addMonths(date: string, months: number): string {
  const { year, month, day: dayOfMonth } = civil(date);
  const total = year * 12 + month - 1 + months;
  const [newYear, newMonth] = [Math.floor(total / 12), (((total % 12) + 12) % 12) + 1];
  return isoDate(newYear, newMonth, Math.min(dayOfMonth, daysInMonth(newYear, newMonth)));
}

export function addDays(date: string, days: number): string {
  return new Date(midnight(date) + days * day).toISOString().slice(0, 10);
}

/** Calendar days from `a` to `b`; negative when `b` is earlier. */
export function daysBetween(a: string, b: string): number {
  return Math.round((midnight(b) - midnight(a)) / day);
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function midnight(date: string): number {
  const { year, month, day: dayOfMonth } = civil(date);
  return Date.UTC(year, month - 1, dayOfMonth);
}

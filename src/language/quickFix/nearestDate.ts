import { isCalendarDate } from '../../core/time/calendar';
import { readTypedDate } from '../../wording/typedDate';

const inNumbers = /^(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})(?:[T ]\s*(.+))?$/i;
const withSeconds = /^(\d{1,2}:\d{2}):\d{2}(?:\.\d+)?$/;
/** A year, and a day that is no hour: where both are there, no day has to be made up. */
const wholeDay = /^(?=.*\b\d{4}\b).*(?<![:\d])\d{1,2}(?:st|nd|rd|th)?(?![:\w])/i;
const longest = 40;

/**
 * The same day, and for a `when` the same time, as the format writes it (format.md, section 2).
 *
 * @returns `undefined` for what is no day, may be two of them, or depends on the day on which it was written.
 */
export function nearestDate(
  text: string,
  type: 'date' | 'when',
  today: string,
): string | undefined {
  if (text.length > longest) return undefined;
  const read = (typed: string) => readTypedDate(typed, { today, toward: 'past' });
  const [, year = '', sign, month = '', day = '', time] = inNumbers.exec(text) ?? [];
  if (year === '') return wholeDay.test(text) ? cut(read(text), type) : undefined;
  if (sign === '' && month.length + day.length < 4) return undefined;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (!isCalendarDate(date)) return undefined;
  const isDay = type === 'date' || time === undefined;
  return isDay ? date : read(`${date} ${time.replace(withSeconds, '$1')}`);
}

function cut(found: string | undefined, type: 'date' | 'when'): string | undefined {
  return type === 'date' ? found?.slice(0, 10) : found;
}

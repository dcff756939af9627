import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The day on which the sample log was written. */
export const sampleDay = '2026-11-23';

const dayMs = 86_400_000;

/**
 * How far the calendar moves. Days move by whole weeks, so weekdays stay; months, quarters and
 * years move so that the current one stays the current one.
 * @typedef {{ days: number, months: number, quarters: number, years: number }} Shift
 */

/**
 * @param {string} from a day, YYYY-MM-DD
 * @param {string} today
 * @returns {Shift}
 */
export function shiftBetween(from, today) {
  const weeks = Math.floor((Date.parse(today) - Date.parse(from)) / dayMs / 7);
  const start = new Date(Date.parse(from));
  const end = new Date(start.getTime() + weeks * 7 * dayMs);
  const years = end.getUTCFullYear() - start.getUTCFullYear();
  const quarterOf = (/** @type {Date} */ date) => Math.floor(date.getUTCMonth() / 3);
  return {
    days: weeks * 7,
    months: years * 12 + end.getUTCMonth() - start.getUTCMonth(),
    quarters: years * 4 + quarterOf(end) - quarterOf(start),
    years,
  };
}

const written = new RegExp(
  [
    '(?<!\\d)(?<day>\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01]))(?!\\d)',
    '(?<!\\d)(?<quarterYear>\\d{4})-(?<letter>[Qq])(?<quarter>[1-4])(?!\\d)',
    '\\bQ(?<proseQuarter>[1-4]) (?<proseYear>20\\d{2})\\b',
    '(?<![\\d-])(?<month>20\\d{2}-(?:0[1-9]|1[0-2]))(?!-?\\d)',
    '(?<=\\bperiod:\\s*["\']?)(?<year>20\\d{2})(?![\\d-])',
  ].join('|'),
  'g',
);

/**
 * Moves every date, month and period of a text, in ids and prose too.
 * @param {string} text
 * @param {Shift} shift
 */
export function shiftText(text, shift) {
  return text.replace(written, (...match) => {
    /** @type {Record<string, string | undefined>} */
    const part = match.at(-1);
    if (part['day'] !== undefined) {
      return shiftDay(part['day'], shift.days);
    }
    if (part['quarterYear'] !== undefined) {
      const { year, quarter } = shiftQuarter(part['quarterYear'], part['quarter'], shift);
      return `${year}-${part['letter']}${quarter}`;
    }
    if (part['proseYear'] !== undefined) {
      const { year, quarter } = shiftQuarter(part['proseYear'], part['proseQuarter'], shift);
      return `Q${quarter} ${year}`;
    }
    if (part['month'] !== undefined) {
      return shiftMonth(part['month'], shift.months);
    }
    return String(Number(part['year']) + shift.years);
  });
}

/**
 * `2025.yaml` and the folder `2025` are named by a year, other files by dates.
 * @param {string} name
 * @param {Shift} shift
 */
export function shiftFileName(name, shift) {
  const year = /^(20\d{2})(\.\w+)?$/.exec(name);
  return year ? `${Number(year[1]) + shift.years}${year[2] ?? ''}` : shiftText(name, shift);
}

/**
 * Moves all dates of the text files in a folder and of their names.
 * @param {string} folder
 * @param {Shift} shift
 */
export async function shiftFolder(folder, shift) {
  const entries = await readdir(folder, { withFileTypes: true });
  // From the end that moves first, so that no file takes the name of one still to move.
  entries.sort((a, b) => (a.name < b.name ? 1 : -1) * (shift.days < 0 ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      await shiftFolder(path, shift);
    } else if (/\.(ya?ml|md|ics)$/.test(entry.name)) {
      await writeFile(path, shiftText(await readFile(path, 'utf8'), shift));
    }
    await rename(path, join(folder, shiftFileName(entry.name, shift)));
  }
}

/**
 * @param {string} day
 * @param {number} days
 */
function shiftDay(day, days) {
  return new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10);
}

/**
 * @param {string} year
 * @param {string | undefined} quarter
 * @param {Shift} shift
 */
function shiftQuarter(year, quarter, shift) {
  const count = Number(year) * 4 + Number(quarter) - 1 + shift.quarters;
  return { year: Math.floor(count / 4), quarter: (count % 4) + 1 };
}

/**
 * @param {string} month
 * @param {number} months
 */
function shiftMonth(month, months) {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + months;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
}

import { addDays, addMonths, civil, daysInMonth, isoDate } from './calendar';

export interface Quarter {
  /** Year of the label: with a fiscal start other than January, the year in which the fiscal year ends. */
  readonly year: number;
  /** 1 to 4. */
  readonly quarter: number;
  readonly start: string;
  readonly end: string;
}

/** The fiscal quarter of a date (domain.md, M15). `fiscalStart` is a month, 1 to 12. */
export function quarterOf(date: string, fiscalStart: number): Quarter {
  const { year, month } = civil(date);
  const offset = (((month - fiscalStart) % 12) + 12) % 12;
  const startYear = month >= fiscalStart ? year : year - 1;
  const first = isoDate(year, month, 1);
  const last = civil(addMonths(first, 2 - (offset % 3)));
  return {
    year: fiscalStart === 1 ? startYear : startYear + 1,
    quarter: Math.floor(offset / 3) + 1,
    start: addMonths(first, -(offset % 3)),
    end: isoDate(last.year, last.month, daysInMonth(last.year, last.month)),
  };
}

/** `2026-Q3`, or `FY2026-Q3` when the fiscal year does not begin in January. */
export function quarterLabel({ year, quarter }: Quarter, fiscalStart: number): string {
  return `${fiscalStart === 1 ? '' : 'FY'}${year}-Q${quarter}`;
}

/** Every quarter from that of one date to that of another. */
export function quartersBetween(from: string, to: string, fiscalStart: number): readonly Quarter[] {
  const quarters: Quarter[] = [];
  for (let date = from; ;) {
    const quarter = quarterOf(date, fiscalStart);
    if (quarter.start <= to) quarters.push(quarter);
    if (quarter.end >= to) return quarters;
    date = addDays(quarter.end, 1);
  }
}

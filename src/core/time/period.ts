import { addDays } from './calendar';

/**
 * True for the days of the last `days` days, today included: "in 12 months" is the last 365 (domain.md, C).
 * Made once and asked often, because dates compare as texts.
 */
export function inLastDays(today: string, days: number): (date: string) => boolean {
  const before = addDays(today, -days);
  return date => date > before && date <= today;
}

/** As {@link inLastDays}, for the 365 days that count as 12 months. */
export function inYear(today: string): (date: string) => boolean {
  return inLastDays(today, 365);
}

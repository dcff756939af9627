import { inYear } from './period';

/** "In 12 months" (domain.md, C): after the day 365 days ago, up to today. */
export function inLastYear(date: string | undefined, today: string): date is string {
  return date !== undefined && inYear(today)(date);
}

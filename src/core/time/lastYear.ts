import { addDays } from './calendar';

/** "In 12 months" (domain.md, C): after the day 365 days ago, up to today. */
export function inLastYear(date: string | undefined, today: string): date is string {
  return date !== undefined && date <= today && date > addDays(today, -365);
}

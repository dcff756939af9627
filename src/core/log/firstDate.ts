import type { CareerLog } from './careerLog';
import { dayOf } from './meeting';

/** The first day that the log tells of; plans and the start of relations do not count. */
export function firstDate(log: CareerLog): string | undefined {
  let first: string | undefined;
  for (const day of daysIn(log)) {
    if (first === undefined || day < first) first = day;
  }
  return first;
}

function* daysIn(log: CareerLog): Iterable<string> {
  const dated = [log.wins, log.contributions, log.feedback, log.reviews, log.decisions];
  for (const entries of dated) for (const { date } of entries) yield date;
  for (const { date } of log.meetings) yield dayOf(date);
  for (const { made } of [...log.commitments, ...log.experiments])
    if (made !== undefined) yield made;
  for (const { sent } of log.asks) if (sent !== undefined) yield sent;
}

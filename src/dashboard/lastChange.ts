import type { CareerLog } from '../core/log/careerLog';
import { dayOf, wasHeld } from '../core/log/meeting';
import { everyEntry, valuesOf } from '../rules/fieldWalk';

/** The newest day up to today on which something happened or was written down; `null` when nothing has a date. */
export function lastChange(log: CareerLog, today: string): string | null {
  let last: string | null = null;
  for (const day of daysIn(log, today)) {
    if (day <= today && (last === null || day > last)) last = day;
  }
  return last;
}

/** What the format calls past, and beside it the dates of which it cannot say so. */
function* daysIn(log: CareerLog, today: string): Iterable<string> {
  for (const [kind, entry] of everyEntry(log)) {
    for (const { value } of valuesOf(entry, kind).pastDates) yield value;
  }
  for (const meeting of log.meetings) if (wasHeld(meeting, today)) yield dayOf(meeting.date);
  for (const { measurements } of log.milestones) for (const { date } of measurements) yield date;
  for (const { renegotiated } of log.commitments) for (const { date } of renegotiated) yield date;
  for (const { date } of [...log.reviews, ...log.decisions]) yield date;
  for (const { left } of log.people) if (left !== undefined) yield left;
  const { one_page: onePage } = log.profile;
  if (onePage?.date !== undefined) yield onePage.date;
}

import type { MeetingStatus } from '../schema/vocabulary';

import type { Meeting } from './careerLog';

/** The calendar day of a date with or without a time. */
export function dayOf(when: string): string {
  return when.slice(0, 10);
}

/** Local wall time as `HH:MM`; `undefined` when only a day was written. */
export function timeOf(when: string): string | undefined {
  return when.length > 10 ? when.slice(11) : undefined;
}

/** As written, else held when its day has come, else scheduled (format.md, meetings). */
export function meetingStatus({ status, date }: Meeting, today: string): MeetingStatus {
  return status ?? (dayOf(date) <= today ? 'held' : 'scheduled');
}

/** Held on or before today: the only meetings that count as having taken place. */
export function wasHeld(meeting: Meeting, today: string): boolean {
  return meetingStatus(meeting, today) === 'held' && dayOf(meeting.date) <= today;
}

/** Scheduled for today or later. */
export function isBooked(meeting: Meeting, today: string): boolean {
  return meetingStatus(meeting, today) === 'scheduled' && dayOf(meeting.date) >= today;
}

import type { MeetingKind } from '../schema/vocabulary';

import type { CareerLog, Meeting } from './careerLog';
import { dayOf, meetingStatus, wasHeld } from './meeting';
import { activeRole } from './role';

/** What a meeting serves: guidance of a mentor, the support of a sponsor, or anything else. */
export type Talk = 'mentor' | 'sponsor' | 'other';

/** By the kind of the meeting; where that leaves it open, by the active roles of who was there. */
export function talkOf(
  log: CareerLog,
  { kind, with: people }: Pick<Meeting, 'kind' | 'with'>,
  today: string,
): Talk {
  switch (kind) {
    case 'mentor':
      return 'mentor';
    case 'sponsor-update':
    case 'sponsor-conversation':
      return 'sponsor';
    case 'check-in':
    case 'review':
      if (isAmong(log, people, 'mentor', today)) return 'mentor';
      return isAmong(log, people, 'sponsor', today) ? 'sponsor' : 'other';
    case 'informational':
    case 'peer':
    case 'other':
      return 'other';
  }
}

/** The kind that a meeting with these people most likely has: that of their last one, else by their roles. */
export function usualKind(log: CareerLog, people: readonly string[], today: string): MeetingKind {
  const last = log.meetings
    .filter(meeting => wasHeld(meeting, today) && sameOnes(meeting.with, people))
    .sort((a, b) => a.date.localeCompare(b.date))
    .at(-1);
  if (last) return last.kind;
  if (isAmong(log, people, 'mentor', today)) return 'mentor';
  return isAmong(log, people, 'sponsor', today) ? 'sponsor-conversation' : 'check-in';
}

/** Planned meetings whose day has come, with any of these people where some are named; the latest first. */
export function unrecordedMeetings(
  { meetings }: CareerLog,
  today: string,
  people: readonly string[] = [],
): readonly Meeting[] {
  return meetings
    .filter(
      meeting =>
        meetingStatus(meeting, today) === 'scheduled' &&
        dayOf(meeting.date) <= today &&
        (people.length === 0 || meeting.with.some(id => people.includes(id))),
    )
    .sort((a, b) => b.date.localeCompare(a.date));
}

function isAmong(
  log: CareerLog,
  people: readonly string[],
  role: 'mentor' | 'sponsor',
  today: string,
): boolean {
  return log.people.some(
    person => people.includes(person.id) && activeRole(person, role, today) !== undefined,
  );
}

function sameOnes(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every(one => others.includes(one));
}

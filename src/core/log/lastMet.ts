import type { CareerLog } from './careerLog';
import { wasHeld } from './meeting';

/**
 * Ids of people in the order in which they were last met, the latest first; before them those who were met about a
 * milestone that is meant.
 */
export function lastMet(
  { meetings }: CareerLog,
  today: string,
  isMeant: (milestone: string) => boolean,
): readonly string[] {
  const held = meetings
    .filter(meeting => wasHeld(meeting, today))
    .sort((a, b) => b.date.localeCompare(a.date));
  const about = held.filter(({ milestones }) => milestones.some(isMeant));
  return [...new Set([...about, ...held].flatMap(({ with: people }) => people))];
}

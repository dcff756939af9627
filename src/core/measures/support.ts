import type { Ask, CareerLog, Milestone, Person } from '../log/careerLog';
import { directionOf } from '../log/contribution';
import { dayOf, wasHeld } from '../log/meeting';
import { activeRole } from '../log/role';
import { isBehaviour } from '../schema/vocabulary';
import { add, parseCadence } from '../time/cadence';
import { addDays, daysBetween } from '../time/calendar';

/** 1 identified, 2 asked, 3 confirmed, 4 acted (domain.md, M5). */
export type SponsorLevel = 0 | 1 | 2 | 3 | 4;
/** 1 planned, 2 discussed, 3 live (domain.md, M5). */
export type MentorLevel = 0 | 1 | 2 | 3;

const year = 365;
const defaultLife = 183;

/** How far a sponsor stands behind a milestone; 0 without an active sponsor role. */
export function sponsorLevel(
  log: CareerLog,
  person: Person,
  milestone: Milestone,
  today: string,
): SponsorLevel {
  if (!activeRole(person, 'sponsor', today)) return 0;
  if (hasActed(log, person, milestone, today)) return 4;
  const levels = log.asks
    .filter(({ to, milestones }) => to === person.id && milestones.includes(milestone.id))
    .map(ask => askLevel(ask, today));
  return levels.reduce((best, level) => (level > best ? level : best), 0);
}

function askLevel({ status, fulfilled }: Ask, today: string): SponsorLevel {
  switch (status) {
    case 'draft':
    case 'ready':
      return 1;
    case 'sent':
      return 2;
    case 'agreed':
      return 3;
    case 'fulfilled':
      if (fulfilled === undefined) return 1;
      return daysBetween(fulfilled, today) < year ? 4 : 1;
    case 'declined':
    case 'withdrawn':
    case 'expired':
      return 0;
  }
}

function hasActed(log: CareerLog, person: Person, milestone: Milestone, today: string): boolean {
  return log.contributions.some(
    contribution =>
      contribution.person === person.id &&
      directionOf(contribution) === 'received' &&
      isBehaviour(contribution.kind) &&
      contribution.milestones.includes(milestone.id) &&
      contribution.date <= today &&
      contribution.date > addDays(today, -year),
  );
}

/** How far a mentor stands behind a milestone; 0 without an active mentor role. */
export function mentorLevel(
  log: CareerLog,
  person: Person,
  milestone: Milestone,
  today: string,
): MentorLevel {
  const role = activeRole(person, 'mentor', today);
  if (!role) return 0;
  const latest = latestTalk(log, person, milestone, today);
  if (latest === undefined) {
    const isPlanned = milestone.topics.some(
      ({ mentors, done }) => done === undefined && mentors.includes(person.id),
    );
    return isPlanned ? 1 : 0;
  }
  const rhythm = role.cadence === undefined ? undefined : parseCadence(role.cadence);
  const end =
    rhythm === undefined || rhythm === 'none'
      ? addDays(latest, defaultLife)
      : add(latest, rhythm, 2);
  return end >= today ? 3 : 2;
}

function latestTalk(
  log: CareerLog,
  person: Person,
  { id, topics }: Milestone,
  today: string,
): string | undefined {
  const own = topics.filter(({ mentors }) => mentors.includes(person.id));
  const names = new Set<string>(own.map(({ topic }) => topic));
  const met = log.meetings
    .filter(meeting => wasHeld(meeting, today) && meeting.with.includes(person.id))
    .filter(meeting => meeting.milestones.includes(id) || meeting.topics.some(t => names.has(t)))
    .map(({ date }) => dayOf(date));
  const noted = own.flatMap(({ discussed }) =>
    discussed !== undefined && discussed <= today ? [discussed] : [],
  );
  return [...met, ...noted].sort().at(-1);
}

import type { CareerLog, Milestone, Person } from '../log/careerLog';
import { activeMilestones } from '../log/milestone';

import { mentorLevel, sponsorLevel } from './support';

/** A person behind a milestone, with the level of M5. */
export interface Backing {
  readonly person: Person;
  readonly level: number;
  /** Sponsor level 3 or more, mentor level 2 or more. */
  readonly confirmed: boolean;
}

export type CoverageClass = 'both' | 'sponsor-only' | 'mentor-only' | 'none';

/** Who stands behind one active milestone (domain.md, M5 and M6). */
export interface MilestoneCoverage {
  readonly milestone: Milestone;
  /** Level 1 or more, by name: people are not ranked (domain.md, H2). */
  readonly sponsors: readonly Backing[];
  readonly mentors: readonly Backing[];
  readonly nominal: CoverageClass;
  readonly confirmed: CoverageClass;
}

export function coverage(log: CareerLog, today: string): readonly MilestoneCoverage[] {
  return activeMilestones(log, today).map(milestone => coverageOf(log, milestone, today));
}

export function coverageOf(log: CareerLog, milestone: Milestone, today: string): MilestoneCoverage {
  const backed = (level: (person: Person) => number, threshold: number) =>
    log.people
      .map(person => ({ person, level: level(person) }))
      .filter(backing => backing.level > 0)
      .sort((a, b) => a.person.name.localeCompare(b.person.name))
      .map(backing => ({ ...backing, confirmed: backing.level >= threshold }));
  const sponsors = backed(person => sponsorLevel(log, person, milestone, today), 3);
  const mentors = backed(person => mentorLevel(log, person, milestone, today), 2);
  return {
    milestone,
    sponsors,
    mentors,
    nominal: classOf(sponsors.length > 0, mentors.length > 0),
    confirmed: classOf(confirmedOf(sponsors).length > 0, confirmedOf(mentors).length > 0),
  };
}

export function confirmedOf(backings: readonly Backing[]): readonly Person[] {
  return backings.filter(({ confirmed }) => confirmed).map(({ person }) => person);
}

function classOf(hasSponsor: boolean, hasMentor: boolean): CoverageClass {
  if (hasSponsor) return hasMentor ? 'both' : 'sponsor-only';
  return hasMentor ? 'mentor-only' : 'none';
}

export type Histogram = Readonly<Record<'0' | '1' | '2' | '3+', number>>;

/** How many milestones have 0, 1, 2, 3 or more in their set. */
export function histogram(sizes: readonly number[]): Histogram {
  const count = (fits: (size: number) => boolean) => sizes.filter(fits).length;
  return {
    '0': count(size => size === 0),
    '1': count(size => size === 1),
    '2': count(size => size === 2),
    '3+': count(size => size >= 3),
  };
}

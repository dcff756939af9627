import type { CareerLog, Person } from '../log/careerLog';
import { activeRole } from '../log/role';

import type { Count } from './count';

/** Which wanted strengths the active mentors have (domain.md, M10). */
export interface MentorStrengths {
  /** Wanted strengths that some mentor has. */
  readonly covered: Count;
  /** The most strengths that different mentors can bring, each mentor counted once. */
  readonly distinct: Count;
  readonly strengths: readonly { readonly strength: string; readonly mentors: readonly Person[] }[];
}

export function mentorStrengths(log: CareerLog, today: string): MentorStrengths {
  const wanted = [...new Set(log.settings.strengths)];
  const strengths = wanted.map(strength => ({
    strength,
    mentors: log.people.filter(person =>
      activeRole(person, 'mentor', today)?.strengths.includes(strength),
    ),
  }));
  const n = wanted.length;
  return {
    covered: { k: strengths.filter(({ mentors }) => mentors.length > 0).length, n },
    distinct: { k: largestMatching(strengths.map(({ mentors }) => mentors)), n },
    strengths,
  };
}

/**
 * How many places can be filled at once when each candidate fills one: a largest matching, by augmenting
 * paths (Kuhn's algorithm).
 */
export function largestMatching(places: readonly (readonly unknown[])[]): number {
  const placeOf = new Map<unknown, number>();
  const fill = (place: number, tried: Set<unknown>): boolean =>
    (places[place] ?? []).some(candidate => {
      if (tried.has(candidate)) return false;
      tried.add(candidate);
      const taken = placeOf.get(candidate);
      if (taken !== undefined && !fill(taken, tried)) return false;
      placeOf.set(candidate, place);
      return true;
    });
  return places.filter((_, place) => fill(place, new Set())).length;
}

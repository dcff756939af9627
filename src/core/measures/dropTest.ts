import type { Milestone, Person } from '../log/careerLog';

import { confirmedOf, type MilestoneCoverage } from './coverage';

/** What is lost when somebody goes from all their roles at once (domain.md, M9; confirmed sets). */
export interface Loss {
  readonly sponsorOf: readonly Milestone[];
  readonly mentorOf: readonly Milestone[];
  /** Milestones that lose all their support. */
  readonly everythingOf: readonly Milestone[];
}

/** What is lost when everybody goes for whom `leaves` holds: one person, a domain, a layer. */
export function loss(
  coverages: readonly MilestoneCoverage[],
  leaves: (person: Person) => boolean,
): Loss {
  const lostIn = (people: (coverage: MilestoneCoverage) => readonly Person[]) =>
    coverages
      .filter(coverage => {
        const all = people(coverage);
        return all.length > 0 && all.every(leaves);
      })
      .map(({ milestone }) => milestone);
  const sponsors = ({ sponsors: backings }: MilestoneCoverage) => confirmedOf(backings);
  const mentors = ({ mentors: backings }: MilestoneCoverage) => confirmedOf(backings);
  return {
    sponsorOf: lostIn(sponsors),
    mentorOf: lostIn(mentors),
    everythingOf: lostIn(coverage => [...sponsors(coverage), ...mentors(coverage)]),
  };
}

/** The smallest number of confirmed sponsors of a covered milestone; `undefined` when none is covered. */
export function resilience(coverages: readonly MilestoneCoverage[]): number | undefined {
  const sizes = coverages
    .map(({ sponsors }) => confirmedOf(sponsors).length)
    .filter(size => size > 0);
  return sizes.length === 0 ? undefined : Math.min(...sizes);
}

/** Number of milestones each person supports as a confirmed sponsor. */
export function sponsorLoads(coverages: readonly MilestoneCoverage[]): ReadonlyMap<Person, number> {
  const loads = new Map<Person, number>();
  for (const person of coverages.flatMap(({ sponsors }) => confirmedOf(sponsors))) {
    loads.set(person, (loads.get(person) ?? 0) + 1);
  }
  return loads;
}

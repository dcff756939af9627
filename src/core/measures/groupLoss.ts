import type { CareerLog, Milestone, Person } from '../log/careerLog';
import { activeMilestones } from '../log/milestone';
import { activeRole } from '../log/role';

import { confirmedOf, type MilestoneCoverage } from './coverage';
import { loss, type Loss } from './dropTest';

/** What is lost when a whole group goes (domain.md, M9): sponsors, and mentors and all support beside them. */
export interface GroupLoss extends Loss {
  readonly kind: 'domain' | 'layer' | 'reporting-line';
  /** The domain or layer; empty for the reporting line. */
  readonly name: string;
}

/** Only groups with a loss: domains and layers by name, then the reporting line. */
export function groupLosses(coverages: readonly MilestoneCoverage[]): readonly GroupLoss[] {
  const people = coverages.flatMap(one => confirmedOf([...one.sponsors, ...one.mentors]));
  const names = (of: (person: Person) => string | undefined) =>
    [...new Set(people.map(of))].filter(name => name !== undefined).sort();
  const lost = (leaves: (person: Person) => boolean) => loss(coverages, leaves);
  return [
    ...names(({ domain }) => domain).map(name => ({
      kind: 'domain' as const,
      name,
      ...lost(({ domain }) => domain === name),
    })),
    ...names(({ layer }) => layer).map(name => ({
      kind: 'layer' as const,
      name,
      ...lost(({ layer }) => layer === name),
    })),
    { kind: 'reporting-line' as const, name: '', ...lost(person => person.in_chain) },
  ].filter(({ sponsorOf, mentorOf }) => sponsorOf.length + mentorOf.length > 0);
}

/** A mentoring topic of an active milestone. */
export interface MilestoneTopic {
  readonly milestone: Milestone;
  readonly topic: Milestone['topics'][number];
}

/** Open topics of active milestones whose only active mentor is this person. */
export function topicsLost(
  log: CareerLog,
  person: Person,
  today: string,
): readonly MilestoneTopic[] {
  return openTopics(log, today).filter(({ topic }) => {
    const [only, ...others] = activeMentors(log, topic, today);
    return only === person && others.length === 0;
  });
}

/** Open topics of active milestones that no active mentor covers. */
export function topicsWithoutMentor(log: CareerLog, today: string): readonly MilestoneTopic[] {
  return openTopics(log, today).filter(
    ({ topic }) => activeMentors(log, topic, today).length === 0,
  );
}

/** Every open topic of an active milestone, with the active mentors who cover it. */
export function coveredTopics(
  log: CareerLog,
  today: string,
): readonly (MilestoneTopic & { readonly mentors: readonly Person[] })[] {
  return openTopics(log, today).map(one => ({
    ...one,
    mentors: activeMentors(log, one.topic, today),
  }));
}

function openTopics(log: CareerLog, today: string): readonly MilestoneTopic[] {
  return activeMilestones(log, today).flatMap(milestone =>
    milestone.topics
      .filter(({ done }) => done === undefined || done > today)
      .map(topic => ({ milestone, topic })),
  );
}

function activeMentors(
  { people }: CareerLog,
  { mentors }: MilestoneTopic['topic'],
  today: string,
): readonly Person[] {
  return people.filter(
    person => mentors.includes(person.id) && activeRole(person, 'mentor', today) !== undefined,
  );
}

/** Rooms in which this person is the only confirmed sponsor, decided there or not; by name. */
export function forumsLost(
  coverages: readonly MilestoneCoverage[],
  person: Person,
): readonly string[] {
  const confirmed = [...new Set(coverages.flatMap(one => confirmedOf(one.sponsors)))];
  return [...new Set(person.forums)]
    .filter(forum => {
      const [only, ...others] = confirmed.filter(({ forums }) => forums.includes(forum));
      return only === person && others.length === 0;
    })
    .sort();
}

/** Confirmed sponsors with a voice in each room where an active milestone is decided, by room. */
export function forumVoices(
  log: CareerLog,
  coverages: readonly MilestoneCoverage[],
): ReadonlyMap<string, readonly Person[]> {
  const forums = coverages.flatMap(({ milestone: { forum } }) =>
    forum === undefined ? [] : [forum],
  );
  const confirmed = new Set(coverages.flatMap(one => confirmedOf(one.sponsors)));
  return new Map(
    [...new Set(forums)]
      .sort()
      .map(forum => [
        forum,
        log.people.filter(person => confirmed.has(person) && person.forums.includes(forum)),
      ]),
  );
}

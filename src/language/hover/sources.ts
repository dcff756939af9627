import type { CareerLog, Milestone, Person } from '../../core/log/careerLog';
import { wasHeld } from '../../core/log/meeting';
import type { Name } from '../ids';

/** The entries that bring a person and a milestone together: what a level of support is read from. */
export function namedByBoth(
  { asks, contributions, meetings }: CareerLog,
  person: Person,
  { id: milestone, topics }: Milestone,
  today: string,
): readonly Name[] {
  const own = topics.filter(({ mentors }) => mentors.includes(person.id));
  const isOwnTopic = (topic: string) => own.some(one => one.topic === topic);
  return [
    ...(own.length > 0 ? [{ kind: 'milestones', id: milestone } as const] : []),
    ...asks
      .filter(ask => ask.to === person.id && ask.milestones.includes(milestone))
      .map(({ id }) => ({ kind: 'asks', id }) as const),
    ...contributions
      .filter(one => one.person === person.id && one.milestones.includes(milestone))
      .map(({ id }) => ({ kind: 'contributions', id }) as const),
    ...meetings
      .filter(meeting => meeting.with.includes(person.id) && wasHeld(meeting, today))
      .filter(one => one.milestones.includes(milestone) || one.topics.some(isOwnTopic))
      .map(({ id }) => ({ kind: 'meetings', id }) as const),
  ];
}

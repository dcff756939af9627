import type { CareerLog, Experiment, Meeting } from '../log/careerLog';
import { activeGoals } from '../log/goal';
import { meetingStatus } from '../log/meeting';
import { activeRole } from '../log/role';

/** The six things that a good month holds (domain.md, M20), in that order. */
export const monthParts = [
  'goals',
  'influencers',
  'ask',
  'mentor-meeting',
  'experiment',
  'one-page',
] as const;

export type MonthPart = (typeof monthParts)[number];

export function thisMonth(log: CareerLog, today: string): Readonly<Record<MonthPart, boolean>> {
  const month = today.slice(0, 7);
  const isInMonth = (date: string | undefined) => date?.startsWith(month) === true;
  const goals = activeGoals(log, today);
  return {
    goals:
      goals.length === log.settings.targets.goals &&
      goals.every(({ outcome }) => outcome !== undefined),
    influencers: goals.length > 0 && goals.every(({ id }) => hasInfluencer(log, id, today)),
    ask: log.asks.some(({ sent }) => sent !== undefined && sent <= today && isInMonth(sent)),
    'mentor-meeting': mentorMeetings(log, today).some(({ date }) => isInMonth(date)),
    experiment: suggestedExperiments(log).some(
      ({ made, started }) => isInMonth(made) || isInMonth(started),
    ),
    'one-page': isOnePageCurrent(log, today),
  };
}

/** Held or booked: those of the kind, and check-ins with an active mentor. */
export function mentorMeetings(log: CareerLog, today: string): readonly Meeting[] {
  const mentors = log.people.filter(person => activeRole(person, 'mentor', today));
  return log.meetings.filter(
    meeting =>
      meetingStatus(meeting, today) !== 'cancelled' &&
      (meeting.kind === 'mentor' ||
        (meeting.kind === 'check-in' && mentors.some(({ id }) => meeting.with.includes(id)))),
  );
}

export function suggestedExperiments({ experiments }: CareerLog): readonly Experiment[] {
  return experiments.filter(({ suggested_by: giver }) => giver !== undefined);
}

/** Somebody inside, who has not left, decides, advises or attests; `goal` is an id. */
export function hasInfluencer({ people }: CareerLog, goal: string, today: string): boolean {
  return people.some(
    ({ org, left, influence }) =>
      org === 'inside' &&
      !(left !== undefined && left <= today) &&
      influence.some(one => one.goal === goal && one.kind !== 'blocks'),
  );
}

function isOnePageCurrent({ profile, wins }: CareerLog, today: string): boolean {
  const made = profile.one_page?.date;
  const newest = wins
    .filter(
      ({ kind, visibility, date }) => kind === 'win' && visibility === 'shareable' && date <= today,
    )
    .map(({ date }) => date)
    .sort()
    .at(-1);
  return made !== undefined && (newest === undefined || made >= newest);
}

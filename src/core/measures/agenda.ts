import type { CareerLog, Goal, Meeting } from '../log/careerLog';
import { activeGoals } from '../log/goal';
import { dayOf, wasHeld } from '../log/meeting';
import { activeMilestones } from '../log/milestone';
import { talkOf } from '../log/talk';

import { lateAmong, type LateMilestone } from './lateMilestones';
import { mentorLevel } from './support';
import { countedWins } from './winsOverTime';

const most = 3;
/** A mentor who has talked about a milestone within two periods of the rhythm (domain.md, M5). */
const live = 3;

/** What the log already knows for a talk, in the order in which it is told; nothing is invented. */
export interface AgendaSource {
  /** Titles of wins since the last talk with any of these people, the newest first, at most 3. */
  readonly progress: readonly string[];
  readonly obstacles: readonly LateMilestone[];
  /** Hypotheses of experiments that are open, at most 3. */
  readonly experiments: readonly string[];
  /** What stayed open after the last talk, at most 3. */
  readonly questions: readonly string[];
  /** Topics that these people cover and have not talked about for two periods of their rhythm. */
  readonly topics: readonly string[];
  /** Active goals of which no gap was found with anybody; for a mentor only. */
  readonly unseenGoals: readonly Goal[];
}

/** What stands on the agenda of a talk with these people. */
export function agendaSource(
  log: CareerLog,
  talk: Pick<Meeting, 'with' | 'kind'>,
  today: string,
): AgendaSource {
  const last = log.meetings
    .filter(one => wasHeld(one, today) && one.with.some(id => talk.with.includes(id)))
    .sort((a, b) => a.date.localeCompare(b.date))
    .at(-1);
  const since = last === undefined ? '' : dayOf(last.date);
  const isMentoring = talkOf(log, talk, today) === 'mentor';
  const seen = (goal: Goal) => goal.gaps.some(({ person }) => person !== undefined);
  return {
    progress: countedWins(log, today)
      .filter(({ date }) => date > since)
      .sort((a, b) => b.date.localeCompare(a.date))
      .slice(0, most)
      .map(({ title }) => title),
    obstacles: lateAmong(activeMilestones(log, today), log, today).slice(0, most),
    experiments: log.experiments
      .filter(({ concluded, abandoned }) => concluded === undefined && abandoned === undefined)
      .slice(0, most)
      .map(({ hypothesis }) => hypothesis),
    questions: (last?.open_questions ?? []).slice(0, most),
    topics: dueTopics(log, talk.with, today),
    unseenGoals: isMentoring ? activeGoals(log, today).filter(goal => !seen(goal)) : [],
  };
}

function dueTopics(log: CareerLog, people: readonly string[], today: string): readonly string[] {
  const mentors = log.people.filter(({ id }) => people.includes(id));
  const topics = activeMilestones(log, today).flatMap(milestone => {
    const due = mentors.filter(mentor => mentorLevel(log, mentor, milestone, today) < live);
    return milestone.topics
      .filter(({ done }) => done === undefined || done > today)
      .filter(topic => due.some(({ id }) => topic.mentors.includes(id)))
      .map(({ topic }) => topic);
  });
  return [...new Set(topics)];
}

import type { CareerLog, Milestone } from '../core/log/careerLog';
import { coverageOf, type Backing } from '../core/measures/coverage';
import { progressOf } from '../core/measures/progress';
import { daysBetween } from '../core/time/calendar';
import type { MilestoneLine, Supporter } from '../shared/dashboardModel';
import { beyondText, milestoneStateLabel, progressText, supportLabel } from '../wording/milestone';

import { refTo } from './words';

/** Active ones by due date, then planned, then those that are over. */
export function milestoneLines(log: CareerLog, today: string): readonly MilestoneLine[] {
  const rank = ({ state }: MilestoneLine) => {
    if (state === 'planned') return 1;
    return state === 'done' || state === 'dropped' ? 2 : 0;
  };
  return log.milestones
    .map(milestone => milestoneLine(log, milestone, today))
    .sort((a, b) => rank(a) - rank(b) || a.due.localeCompare(b.due));
}

function milestoneLine(log: CareerLog, milestone: Milestone, today: string): MilestoneLine {
  const { behind } = log.settings.thresholds;
  const { progress, raw, elapsed, state } = progressOf(milestone, today, behind);
  const { sponsors, mentors } = coverageOf(log, milestone, today);
  const goal = log.goals.find(({ id }) => id === milestone.goal);
  const { next } = milestone;
  return {
    entry: refTo('milestones', milestone),
    title: milestone.title,
    kind: milestone.kind?.replace('-', ' ') ?? null,
    goal: goal ? { entry: refTo('goals', goal), title: goal.title } : null,
    start: milestone.start ?? null,
    due: milestone.due,
    daysLeft: daysBetween(today, milestone.due),
    state,
    stateLabel: milestoneStateLabel(state),
    progress: progress ?? null,
    progressText: [progressText(milestone, today), ...beyondText(raw)].join(', '),
    elapsed: elapsed ?? null,
    next: next ? { what: next.what, due: next.due } : null,
    sponsors: sponsors.map(backing => supporter('sponsor', backing)),
    mentors: mentors.map(backing => supporter('mentor', backing)),
  };
}

export function supporter(side: 'sponsor' | 'mentor', backing: Backing): Supporter {
  const { person, level, confirmed } = backing;
  return {
    entry: refTo('people', person),
    name: person.name,
    level,
    label: supportLabel(side, level),
    confirmed,
  };
}

import type { DashboardModel } from '../../src/shared/dashboardModel';
import type { Named } from '../../src/shared/modelParts';

/** What the reader wants to see of the log; an empty text narrows nothing. */
export interface Filters {
  /** Id of a goal. */
  readonly goal: string;
  /** Id of a person. */
  readonly person: string;
  readonly period: Period;
}

/** How far back dated lines go. */
export const periods = ['', '3-months', '6-months', '12-months'] as const;

export type Period = (typeof periods)[number];

/** A year is 365 days, as in every measure "in 12 months". */
const daysOf: Readonly<Record<Exclude<Period, ''>, number>> = {
  '3-months': 91,
  '6-months': 182,
  '12-months': 365,
};

const dayMs = 86_400_000;

/** Stored text is not trusted: what is no period is none. */
export function periodOf(text: string): Period {
  return periods.find(period => period === text) ?? '';
}

/** The first day that is shown; empty text, which comes before every date, when there is no limit. */
export function firstDay(period: Period, today: string): string {
  if (period === '') return '';
  const time = Date.parse(`${today}T00:00:00Z`) - (daysOf[period] - 1) * dayMs;
  return new Date(time).toISOString().slice(0, 10);
}

export function isFiltered({ goal, person, period }: Filters): boolean {
  return goal !== '' || person !== '' || period !== '';
}

/** Active goals, and those that a milestone serves, once each. */
export function goalsOf({ milestones, network }: DashboardModel): readonly Named[] {
  const goals = new Map(network.influence.map(({ goal }) => [goal.entry.id, goal]));
  for (const { goal } of milestones)
    if (goal !== null && !goals.has(goal.entry.id))
      goals.set(goal.entry.id, { entry: goal.entry, name: goal.title });
  return [...goals.values()];
}

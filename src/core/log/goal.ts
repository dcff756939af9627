import { addMonths } from '../time/calendar';

import type { CareerLog, Goal } from './careerLog';

/** Not reached, given up or put aside, and begun (format.md, goals). */
export function isActiveGoal({ achieved, dropped, parked, start }: Goal, today: string): boolean {
  const hasEnded = [achieved, dropped, parked].some(end => end !== undefined && end <= today);
  return !hasEnded && (start === undefined || start <= today);
}

export function activeGoals({ goals }: CareerLog, today: string): readonly Goal[] {
  return goals.filter(goal => isActiveGoal(goal, today));
}

/** The latest day by which a goal should be reached; `undefined` without a start. */
export function latestHorizon({ start }: Goal): string | undefined {
  return start === undefined ? undefined : addMonths(start, 12);
}

import type { MilestoneLine } from '../../../src/shared/dashboardModel';
import type { Named } from '../../../src/shared/modelParts';

export interface GoalGroup {
  /** `null` for milestones that serve no goal. */
  readonly goal: Named | null;
  readonly lines: readonly MilestoneLine[];
}

/** Goals in their own order, with or without milestones; then what serves none, if anything does. */
export function byGoal(
  lines: readonly MilestoneLine[],
  goals: readonly Named[],
): readonly GoalGroup[] {
  const known = new Map(goals.map(goal => [goal.entry.id, goal]));
  for (const { goal } of lines)
    if (goal !== null && !known.has(goal.entry.id))
      known.set(goal.entry.id, { entry: goal.entry, name: goal.title });

  const groups: GoalGroup[] = [...known.values()].map(goal => ({
    goal,
    lines: lines.filter(line => line.goal?.entry.id === goal.entry.id),
  }));
  const free = lines.filter(line => line.goal === null);
  return free.length === 0 ? groups : [...groups, { goal: null, lines: free }];
}

import type { CareerLog, Milestone } from './careerLog';

export type MilestonePhase = 'planned' | 'active' | 'done' | 'dropped';

/** Past its due date a milestone stays active until something is written (format.md, milestones). */
export function phaseOf({ done, dropped, start }: Milestone, today: string): MilestonePhase {
  if (dropped !== undefined && dropped <= today) return 'dropped';
  if (done !== undefined && done <= today) return 'done';
  return start !== undefined && start > today ? 'planned' : 'active';
}

export function activeMilestones({ milestones }: CareerLog, today: string): readonly Milestone[] {
  return milestones.filter(milestone => phaseOf(milestone, today) === 'active');
}

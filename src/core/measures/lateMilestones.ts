import type { CareerLog, Milestone } from '../log/careerLog';

import { progressOf, type MilestoneState } from './progress';

/** A milestone that is behind or past due. */
export interface LateMilestone {
  readonly milestone: Milestone;
  readonly state: MilestoneState;
}

/** Those of the milestones that are late, in their order (domain.md, M13). */
export function lateAmong(
  milestones: readonly Milestone[],
  { settings }: CareerLog,
  today: string,
): readonly LateMilestone[] {
  return milestones
    .map(milestone => ({
      milestone,
      state: progressOf(milestone, today, settings.thresholds.behind).state,
    }))
    .filter(({ state }) => state === 'behind' || state === 'past-due');
}

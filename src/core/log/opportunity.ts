import type { Opportunity } from './careerLog';

export type OpportunityState = 'declined' | 'done' | 'active' | 'candidate';

/** Where an opportunity stands (format.md, opportunities). */
export function opportunityState(
  { declined, start, end }: Opportunity,
  today: string,
): OpportunityState {
  if (declined !== undefined && declined <= today) return 'declined';
  if (end !== undefined && end < today) return 'done';
  return start !== undefined && start <= today ? 'active' : 'candidate';
}

/** The closed lists of the format (format.md, section 6). Each is written here and nowhere else. */

export const milestoneKinds = ['skill', 'network', 'leadership-experience'] as const;
export const roleKinds = ['sponsor', 'mentor', 'peer', 'manager', 'connector', 'report'] as const;
export const stages = [
  'prospect',
  'initiation',
  'cultivation',
  'separation',
  'redefinition',
] as const;
export const influences = ['decides', 'advises', 'attests', 'blocks'] as const;
export const seats = [
  'mentor',
  'sponsor',
  'peer',
  'connector',
  'challenger',
  'junior',
  'outsider',
] as const;
export const askKinds = ['sponsorship', 'collaboration', 'introduction', 'feedback'] as const;
export const askStatuses = [
  'draft',
  'ready',
  'sent',
  'agreed',
  'fulfilled',
  'declined',
  'withdrawn',
  'expired',
] as const;
export const behaviours = [
  'recommend-assignment',
  'endorse-stretch-role',
  'endorse-leadership-role',
  'advocate-promotion',
  'make-visible',
  'introduce-to-leader',
  'protect',
  'give-stretch-opportunity',
  'attest',
  'fund',
  'other',
] as const;
/** True for an act that sponsors are asked for. */
export function isBehaviour(word: string): boolean {
  return behaviours.some(behaviour => behaviour === word);
}

/** Received by default. */
export const receivedContributions = [
  ...behaviours,
  'advice',
  'perspective',
  'feedback',
  'introduction',
  'norm-explained',
  'pattern-named',
  'experiment-suggested',
] as const;
/** Given by default. */
export const givenContributions = [
  'shared-learning',
  'progress-report',
  'thanks',
  'review',
  'help',
  'referral',
  'volunteered',
  'result-delivered',
] as const;
export const contributionKinds = [...receivedContributions, ...givenContributions] as const;
export const directions = ['received', 'given'] as const;
export const subjects = [
  'work',
  'approach',
  'strategy-draft',
  'behaviour',
  'project-choice',
] as const;
export const parts = ['sole', 'lead', 'major', 'contributor', 'advisor'] as const;
export const impacts = [
  'revenue',
  'efficiency',
  'customer-satisfaction',
  'strategic-alignment',
  'quality-reliability',
  'risk-reduction',
  'people',
  'cost',
  'other',
] as const;
/** From small to large. */
export const scopes = ['self', 'team', 'multi-team', 'org', 'company'] as const;
export const categories = [
  'project',
  'collaboration-mentorship',
  'design-documentation',
  'company-building',
  'learning',
  'outside',
] as const;
export const skills = [
  'technical',
  'communication',
  'empathy',
  'strategy',
  'collaboration',
] as const;
export const meetingKinds = [
  'check-in',
  'mentor',
  'sponsor-update',
  'sponsor-conversation',
  'peer',
  'informational',
  'review',
  'other',
] as const;
export const meetingStatuses = ['scheduled', 'held', 'cancelled'] as const;
export const insightKinds = ['pattern', 'norm', 'politics', 'decision-process', 'network'] as const;
export const opportunityKinds = ['project', 'stretch', 'volunteer', 'talk', 'committee'] as const;
export const momentKinds = [
  'cross-functional-project',
  'leadership-retreat',
  'succession-planning',
  'promotion-cycle',
  'budget-planning',
  'org-change',
  'other',
] as const;
export const learningKinds = [
  'case-study',
  'forum',
  'course',
  'book',
  'negotiation-practice',
  'shadowing',
  'reflection',
  'other',
] as const;
export const visibilities = ['private', 'shareable'] as const;

export type RoleKind = (typeof roleKinds)[number];
export type ContributionKind = (typeof contributionKinds)[number];
export type MeetingKind = (typeof meetingKinds)[number];
export type MeetingStatus = (typeof meetingStatuses)[number];

import type { EntryRef, Named } from '../modelParts';

/** Work that would bring the person further, and when sponsorship is decided (domain.md, M18). */
export interface Occasions {
  readonly opportunities: readonly OpportunityLine[];
  /** "2 of 3 serve an active milestone, 40 % of the time"; empty without active ones. */
  readonly exposureText: string;
  /** Those ahead, soonest first. */
  readonly moments: readonly MomentLine[];
}

export interface OpportunityLine {
  readonly entry: EntryRef;
  readonly title: string;
  /** candidate, active, past or declined. */
  readonly state: string;
  /** Two ticks, not a score: serves a priority; a leader attests. */
  readonly servesPriority: boolean;
  readonly isAttested: boolean;
  readonly advocates: readonly Named[];
  readonly leaders: readonly Named[];
  /** "brief complete", "brief without risks", or `null` when there is none. */
  readonly brief: string | null;
  /** "reviewed by Devika, fits fully", or `null`. */
  readonly mentorReview: string | null;
}

export interface MomentLine {
  readonly entry: EntryRef;
  readonly title: string;
  readonly date: string;
  /** "in 12 days". */
  readonly when: string;
  /** "1 ask ready", "no ask prepared"; empty for what needs none. */
  readonly preparation: string;
  readonly people: readonly Named[];
}

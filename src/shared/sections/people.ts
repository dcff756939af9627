import type { LineAction } from '../commands';
import type { Count, EntryRef, Named } from '../modelParts';
import type { CommitmentLine } from './asks';

/** Who did what, given and received, newest first. */
export interface ContributionLine {
  readonly entry: EntryRef;
  readonly date: string;
  readonly person: Named;
  readonly direction: 'received' | 'given';
  /** The kind in words, for example "made visible" or "advice". */
  readonly kind: string;
  readonly what: string;
  readonly milestones: readonly Named[];
  readonly goals: readonly Named[];
  /** What can be done about it at once, the likeliest first. */
  readonly actions: readonly LineAction[];
}

/** One person on one page; people by name, archived ones last. */
export interface PersonPage {
  readonly person: Named;
  /** Title, layer, domain, as far as recorded, for example "Director, infrastructure". */
  readonly position: string;
  /** "moved 2026-05-01", "left 2026-09-30"; empty when nothing of the kind is recorded. */
  readonly fate: string;
  readonly isArchived: boolean;
  /** What can be done about it at once, the likeliest first. */
  readonly actions: readonly LineAction[];
  readonly roles: readonly RoleLine[];
  /** "60 minutes; video; until 2026-12-31; exit: either of us says so", or `null`. */
  readonly agreement: string | null;
  readonly signals: readonly { readonly text: string; readonly date: string | null }[];
  /** Milestones they stand behind, with the level in words. */
  readonly supports: readonly { readonly milestone: Named; readonly label: string }[];
  /** `null` for everybody but active sponsors. */
  readonly sponsor: SponsorPart | null;
  readonly promisedByMe: readonly CommitmentLine[];
  readonly promisedToMe: readonly CommitmentLine[];
  /** In 12 months, by kind in words. */
  readonly given: readonly { readonly kind: string; readonly count: number }[];
  readonly received: readonly { readonly kind: string; readonly count: number }[];
  /** In 12 months. */
  readonly gifts: { readonly feedback: number; readonly insights: number };
  readonly feedbackApplied: Count | null;
  /** Left open by the last meeting. */
  readonly openQuestions: readonly string[];
  /** Newest first; those ahead come first of all. */
  readonly meetings: readonly MeetingLine[];
}

export interface SponsorPart {
  /** Wins they have not heard of (M22). */
  readonly notHeard: readonly Named[];
  /** Kinds of act in 12 months, "core 1 of 3, fronts 3 of 7" (M19). */
  readonly acts: string;
  /** How soon they saw a promise kept: "after 25 days" or "nothing delivered yet". */
  readonly firstDelivery: string;
}

export interface RoleLine {
  /** "mentor", "sponsor, prospect". */
  readonly role: string;
  /** "since Jan 2025", "Jan 2024 to Mar 2025", "paused". */
  readonly when: string;
  /** "monthly, overdue by 9 days"; empty for ended roles. */
  readonly rhythm: string;
  /** Check-ins of 12 months that came in time (M4); `null` when there are too few. */
  readonly onTime: Count | null;
  readonly isActive: boolean;
  /** Earlier stages: "prospect 2025-02-01 to 2025-06-09". */
  readonly history: readonly string[];
}

export interface MeetingLine {
  readonly entry: EntryRef;
  readonly date: string;
  readonly kind: string;
  readonly status: string;
  readonly learned: readonly string[];
}

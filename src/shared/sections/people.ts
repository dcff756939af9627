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
  readonly isArchived: boolean;
  /** What can be done about it at once, the likeliest first. */
  readonly actions: readonly LineAction[];
  readonly roles: readonly RoleLine[];
  /** "60 minutes, video, until Dec 2026", or `null`. */
  readonly agreement: string | null;
  readonly signals: readonly string[];
  /** Milestones they stand behind, with the level in words. */
  readonly supports: readonly { readonly milestone: Named; readonly label: string }[];
  /** Wins an active sponsor has not heard of (M22); `null` for everybody else. */
  readonly notHeard: readonly Named[] | null;
  readonly promisedByMe: readonly CommitmentLine[];
  readonly promisedToMe: readonly CommitmentLine[];
  /** In 12 months, by kind in words. */
  readonly given: readonly { readonly kind: string; readonly count: number }[];
  readonly received: readonly { readonly kind: string; readonly count: number }[];
  readonly feedbackApplied: Count | null;
  /** Newest first; those ahead come first of all. */
  readonly meetings: readonly MeetingLine[];
}

export interface RoleLine {
  /** "mentor", "sponsor, prospect". */
  readonly role: string;
  /** "since Jan 2025", "Jan 2024 to Mar 2025", "paused". */
  readonly when: string;
  /** "monthly, overdue by 9 days"; empty for ended roles. */
  readonly rhythm: string;
  readonly isActive: boolean;
}

export interface MeetingLine {
  readonly entry: EntryRef;
  readonly date: string;
  readonly kind: string;
  readonly status: string;
  readonly learned: readonly string[];
}

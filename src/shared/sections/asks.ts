import type { LineAction } from '../commands';
import type { Count, EntryRef, Named } from '../modelParts';

/** Requests to sponsors and promises both ways (domain.md, M12, M17). */
export interface Asks {
  /** Open ones first, oldest first in each status. */
  readonly asks: readonly AskLine[];
  /** Per active sponsor, whether it is a good time to ask; by name. It informs and never blocks. */
  readonly readiness: readonly Readiness[];
  readonly commitments: Commitments;
  /** Meetings whose day has passed and of which nothing says whether they were held. */
  readonly unrecorded: readonly UnrecordedLine[];
  /** Acts asked for against acts done, in 12 months; only those with either. */
  readonly behaviours: readonly {
    readonly behaviour: string;
    readonly asked: number;
    readonly done: number;
  }[];
}

export interface AskLine {
  readonly entry: EntryRef;
  /** The act asked for, else the words of the ask. */
  readonly title: string;
  readonly to: Named;
  readonly status: string;
  /** Sent and still running, not sent yet, or over. */
  readonly stage: 'draft' | 'open' | 'closed';
  /** Beside the status: "12 days ago", "21 days ago, to follow up since 2026-11-16", "answered 2026-10-03". */
  readonly when: string;
  /** The day it was closed, as far as it is recorded; `null` while it is open. */
  readonly closed: string | null;
  /** Checklist of M17, "7 of 10: no offer"; `null` for closed asks. */
  readonly checklist: { readonly count: Count; readonly missing: readonly string[] } | null;
  readonly milestones: readonly Named[];
  /** What can be done about it at once, the likeliest first. */
  readonly actions: readonly LineAction[];
}

export interface UnrecordedLine {
  readonly entry: EntryRef;
  /** Who was to be there. */
  readonly title: string;
  /** For example "mentor session". */
  readonly detail: string;
  /** "3 days ago, not recorded". */
  readonly when: string;
  /** What can be done about it at once, the likeliest first. */
  readonly actions: readonly LineAction[];
}

export interface Readiness {
  readonly person: Named;
  readonly state: 'ready' | 'caution' | 'not-ready';
  /** "ready", "with caution", "not yet". */
  readonly stateLabel: string;
  readonly reasons: readonly string[];
  /** Open asks of the capacity that was agreed; `null` when none is recorded. */
  readonly open: { readonly asks: number; readonly capacity: number | null };
}

export interface Commitments {
  /** Mine, kept on time in 12 months; `null` when none was settled. */
  readonly onTime: Count | null;
  /** "5 of 6 on time, 1 renegotiated", or "not recorded". */
  readonly text: string;
  readonly overdue: readonly CommitmentLine[];
  readonly open: readonly CommitmentLine[];
  /** What others promised me and is open. */
  readonly theirs: readonly CommitmentLine[];
}

export interface CommitmentLine {
  readonly entry: EntryRef;
  readonly what: string;
  readonly person: Named;
  readonly due: string;
  /** "overdue by 10 days", "due in 5 days". */
  readonly when: string;
  /** What can be done about it at once, the likeliest first. */
  readonly actions: readonly LineAction[];
}

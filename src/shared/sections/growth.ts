import type { LineAction } from '../commands';
import type { Count, EntryRef, Named } from '../modelParts';

/** Experiments, feedback and thanks (domain.md, M14). */
export interface Growth {
  readonly experiments: {
    readonly open: readonly ExperimentLine[];
    /** Newest first, with what was learned. */
    readonly concluded: readonly ExperimentLine[];
  };
  readonly feedback: {
    /** Of all received in 12 months. */
    readonly applied: Count | null;
    /** Reported back, of those applied. */
    readonly reported: Count | null;
    /** Received, and not applied or not reported back yet. */
    readonly open: readonly FeedbackLine[];
  };
  readonly thanksOwed: readonly ThanksLine[];
}

export interface ExperimentLine {
  readonly entry: EntryRef;
  readonly hypothesis: string;
  /** "running, 12 days left", "planned, run by Dec 4", "concluded Oct 2". */
  readonly when: string;
  readonly concluded: string | null;
  readonly learned: string | null;
  readonly suggestedBy: Named | null;
  /** What can be done about it at once, the likeliest first. */
  readonly actions: readonly LineAction[];
}

export interface FeedbackLine {
  readonly entry: EntryRef;
  readonly text: string;
  readonly from: Named | null;
  readonly date: string;
  /** "not applied yet" or "applied, not reported back yet". */
  readonly state: string;
  /** What can be done about it at once, the likeliest first. */
  readonly actions: readonly LineAction[];
}

export interface ThanksLine {
  readonly entry: EntryRef;
  readonly person: Named;
  readonly what: string;
  readonly date: string;
  /** What can be done about it at once, the likeliest first. */
  readonly actions: readonly LineAction[];
}

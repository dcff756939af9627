import type { EntryRef } from '../modelParts';

/** Names one finding, so that the host finds it again on the log as it is by then. */
export interface FindingRef {
  readonly code: string;
  /** `null` for what concerns the whole log, or its settings. */
  readonly entry: EntryRef | null;
  /**
   * The field of the entry, or the file without an entry: `roles.0`, `milestones`, `settings.silenced`. Of what
   * could not be read, the line of its file: `people.yaml:12`.
   */
  readonly at: string;
  /** Tells apart what one rule says twice at one place. */
  readonly message: string;
}

/** Something a rule found, or that could not be read as meant, worded as in the Problems view. */
export interface FindingLine extends FindingRef {
  readonly severity: 'error' | 'warning' | 'information' | 'hint';
  /** What the entry goes by; empty without one. */
  readonly name: string;
  /** True for what could not be read as meant: it has no entry, but a place in a file. */
  readonly isUnread: boolean;
  /** What can be done about it at once; `null` where nothing can. */
  readonly fix: OfferedFix | null;
}

export interface OfferedFix {
  /** Of the likeliest fix, as the editor's quick fix is called. */
  readonly title: string;
  /** How many more there are to choose from. */
  readonly others: number;
}

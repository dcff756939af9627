import type { EntryRef } from '../modelParts';

/** Something a rule found, worded as in the Problems view. */
export interface FindingLine {
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'information' | 'hint';
  readonly message: string;
  /** `null` for what concerns the whole log. */
  readonly entry: EntryRef | null;
  /** What the entry goes by; empty for the whole log. */
  readonly name: string;
}

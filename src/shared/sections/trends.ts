import type { Count, EntryRef } from '../modelParts';

/** Per quarter, counts only, no cause claimed (domain.md, R-35). */
export interface Trends {
  readonly quarters: readonly TrendQuarter[];
  /** Newest first, with the figures that were frozen then. */
  readonly reviews: readonly ReviewLine[];
}

export interface TrendQuarter {
  readonly label: string;
  /** Held of due; `null` when none was due. */
  readonly checkIns: Count | null;
  readonly wins: number;
  readonly sponsorActs: number;
  readonly feedbackApplied: number;
  readonly opportunities: number;
}

export interface ReviewLine {
  readonly entry: EntryRef;
  readonly date: string;
  readonly period: string | null;
  readonly themes: readonly string[];
  readonly figures: readonly { readonly name: string; readonly value: string }[];
}

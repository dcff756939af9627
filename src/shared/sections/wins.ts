import type { LineAction } from '../commands';
import type { Count, EntryRef, Named } from '../modelParts';

/** How many recent wins stand on a page. */
export const recentShown = 8;

/** Wins over time and how well they are proven (domain.md, M15, M16). */
export interface Wins {
  readonly total: number;
  /** From the first quarter with a win to the current one, zero quarters included. */
  readonly perQuarter: readonly QuarterCount[];
  /** Of all wins, in the order of the format; wins without one come last as `null`. */
  readonly byImpact: readonly { readonly impact: string | null; readonly count: number }[];
  readonly byLevel: readonly { readonly level: EvidenceLevel; readonly count: number }[];
  readonly byMilestone: readonly (Named & { readonly count: number })[];
  readonly withoutStory: number;
  readonly withoutWitness: number;
  readonly withoutMetric: number;
  /** Newest first: those of the whole log, of each person, of each goal, and of both. A page shows the first ones. */
  readonly recent: readonly WinLine[];
  /** Wins of 12 months below "usable", newest first: what to finish. */
  readonly rough: readonly WinLine[];
  /** Kept apart and never exported. */
  readonly setbacks: readonly SetbackLine[];
  /** Lessons applied, of all setbacks; `null` without one. */
  readonly lessonsApplied: Count | null;
  /** Days since the last win was logged. */
  readonly daysSinceLast: number | null;
  readonly streak: { readonly periods: number; readonly weeks: number } | null;
}

export type EvidenceLevel = 'rough' | 'usable' | 'evidenced' | 'sponsor-ready';

export interface QuarterCount {
  readonly label: string;
  readonly start: string;
  readonly end: string;
  readonly count: number;
  /** Only impacts that occur; `null` for wins without one. */
  readonly byImpact: readonly { readonly impact: string | null; readonly count: number }[];
}

export interface WinLine {
  readonly entry: EntryRef;
  readonly date: string;
  readonly title: string;
  readonly impact: string | null;
  /** "miss rate 18 → 9 %", or `null`. */
  readonly metric: string | null;
  readonly level: EvidenceLevel;
  /** "7 of 8: no witness". */
  readonly evidence: { readonly count: Count; readonly missing: readonly string[] };
  /** What can be done about it at once, the likeliest first. */
  readonly actions: readonly LineAction[];
}

export interface SetbackLine {
  readonly entry: EntryRef;
  readonly date: string;
  readonly title: string;
  readonly lesson: string | null;
  readonly isApplied: boolean;
}

import type { CareerLog, Origin } from '../core/log/careerLog';
import type { Kind } from '../core/schema/kinds';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** What a rule looks at. Nothing in it reads a clock or a file. */
export interface RuleContext {
  readonly log: CareerLog;
  readonly today: string;
  /** Ids of all entries of a kind, those that could not be read included. */
  readonly ids: ReadonlyMap<Kind, ReadonlySet<string>>;
}

/** One thing that is wrong, at one field of one entry. */
export interface Finding {
  readonly origin: Origin;
  /** A field of the entry, or deeper as in `measurements.0.date`. */
  readonly field: string;
  readonly message: string;
  /** A legal value near to what was written. */
  readonly nearest?: string | undefined;
}

/** A rule of the catalogue in `domain.md`, part D. It never throws and never knows an editor. */
export interface Rule {
  readonly code: string;
  readonly name: string;
  readonly severity: Severity;
  readonly check: (context: RuleContext) => Iterable<Finding>;
}

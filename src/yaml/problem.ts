import type { Span } from './read/node';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** Codes of `domain.md`, part D, that reading itself reports. */
export type ReadingCode = 'CL001' | 'CL006' | 'CL007' | 'CL008';

/** What is wrong with a text, at its exact place. */
export interface Problem extends Span {
  readonly code: ReadingCode;
  readonly severity: Severity;
  readonly message: string;
  /** A legal value or key near to what was written. */
  readonly nearest?: string | undefined;
  /** The key that must be there and is not, in the mapping around the place. */
  readonly missing?: string | undefined;
  /** True where the published JSON Schema, or any YAML parser, tells the same. */
  readonly isInSchema?: boolean | undefined;
  /** True where git left a conflict, which a command of its own resolves. */
  readonly isConflict?: boolean | undefined;
}

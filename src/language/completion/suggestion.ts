/** A value that may be written, and what is said about it. */
export interface Suggestion {
  readonly value: string;
  readonly detail: string;
  readonly doc?: string;
  /** Other words by which it is found. */
  readonly names?: string;
}

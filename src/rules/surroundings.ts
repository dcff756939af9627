/** What a log cannot tell about itself, as the host found it around the career folder. */
export interface Surroundings {
  /** Paths of evidence, as linked, that lead to nothing. */
  readonly missing: ReadonlySet<string>;
  /**
   * The git remote that the log would be pushed to with the rest of its repository; `undefined` where it would
   * not, or where the person accepts it.
   */
  readonly publishedTo: string | undefined;
}

/** Of a log around which nothing was looked at yet. */
export const nothingKnown: Surroundings = { missing: new Set(), publishedTo: undefined };

/**
 * What every section of the dashboard's model is made of, as plain JSON. Dates are `YYYY-MM-DD`, fractions
 * run from 0 to 1, and `null` always reads "not recorded" (domain.md, H4).
 */

/** Points at one entry of the log. The page only ever names an entry; it never sees a path. */
export interface EntryRef {
  readonly kind: string;
  readonly id: string;
}

/** An entry with the words it goes by: a person's name, a title, the text of a promise. */
export interface Named {
  readonly entry: EntryRef;
  readonly name: string;
}

/** `k` of `n`. Where a `Count` may be `null`, there is nothing to count. */
export interface Count {
  readonly k: number;
  readonly n: number;
}

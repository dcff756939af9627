import type { Fields, RecordOf } from './field';

/** Everything the product knows about one kind of entry (format.md, sections 3 to 5 and 7). */
export interface KindSpec<F extends Fields = Fields> {
  /** For ids of new entries without a usable title, and for sentences. */
  readonly singular: string;
  /** Of a file of this kind. */
  readonly doc: string;
  /** No entry of the kind stands in a document that is shared (domain.md, H6). */
  readonly isPrivate?: boolean;
  /** In the order in which they are written. */
  readonly fields: F;
  /** At most one of these may be present. */
  readonly endDates?: readonly string[];
  /** Such a field must be there where another one has a word, alone or in a list. */
  readonly requiredWith?: readonly RequiredWith<string>[];
  /** Each pair must stand in this order of time (invariant 2). */
  readonly dateOrder?: readonly (readonly [string, string])[];
  /** New entries go to `K/YYYY.yaml` (section 1). */
  readonly byYear?: boolean;
}

export interface RequiredWith<Name> {
  readonly field: Name;
  readonly other: Name;
  readonly word: string;
}

/** The field names in these are checked here, so that the table cannot misspell one. */
interface Checked<F extends Fields> {
  readonly endDates?: readonly (keyof F & string)[];
  readonly requiredWith?: readonly RequiredWith<keyof F & string>[];
  readonly dateOrder?: readonly (readonly [keyof F & string, keyof F & string])[];
}

export function kind<const F extends Fields>(spec: KindSpec<F> & Checked<F>): KindSpec<F> {
  return spec;
}

export type FieldsOf<Spec> = Spec extends KindSpec<infer F> ? RecordOf<F> : never;

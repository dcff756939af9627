/**
 * The words in which {@link ../schema/kinds} describes the format: a field is said once, and its type,
 * decoding, completion, hover, prompts and JSON Schema all follow from that one value.
 */

/** How a value is written (format.md, section 2). */
export type ValueType =
  | { readonly type: 'id' | 'text' | 'date' | 'when' | 'bool' | 'cadence' | 'link' }
  | ({ readonly type: 'number' } & NumberRange)
  | { readonly type: 'enum'; readonly name: string; readonly values: readonly string[] }
  /** A word from one of the lists in `settings.yaml`. */
  | { readonly type: 'setting'; readonly list: SettingList }
  | { readonly type: 'ref'; readonly kind: string }
  | { readonly type: 'list'; readonly of: ValueType }
  /** A mapping; a bare scalar is short for `{[shorthand]: scalar}`. */
  | { readonly type: 'record'; readonly fields: Fields; readonly shorthand?: string }
  /** A mapping whose `kind` chooses its fields; without `kind`, the first telling key present does. */
  | { readonly type: 'variant'; readonly variants: Readonly<Record<string, Variant>> }
  /** Entries of another kind inside a meeting (section 5). */
  | { readonly type: 'entries'; readonly kind: string }
  /** A mapping that is kept but has no meaning here. */
  | { readonly type: 'anything' };

/** The numbers that mean something; without any of it every finite one does. */
export interface NumberRange {
  readonly min?: number;
  readonly max?: number;
  readonly isWhole?: boolean;
}

export type SettingList = 'layers' | 'domains' | 'topics' | 'strengths';

export interface Variant {
  readonly tellingKey: string;
  readonly fields: Fields;
}

/** The variant of a written `kind`; `undefined` for an unknown one, such as `constructor`. */
export function variantOf(
  variants: Readonly<Record<string, Variant>>,
  kind: string,
): Variant | undefined {
  return Object.hasOwn(variants, kind) ? variants[kind] : undefined;
}

export type Presence = 'required' | 'defaulted' | 'optional';

export interface Field<Value = unknown, P extends Presence = Presence> {
  readonly type: ValueType;
  readonly presence: P;
  readonly doc: string;
  /** Stands for the field when it is absent. */
  readonly default?: Value | undefined;
  /** The date tells of something that has happened, so it is never after today (invariant 3). */
  readonly past?: boolean;
  /** It stands in no document that is shared, whatever else is shareable (domain.md, H6). */
  readonly isPrivate?: boolean;
}

export type Fields = Readonly<Record<string, Field>>;

/** The field of a key that somebody wrote; `undefined` for an unknown one, such as `constructor`. */
export function fieldOf(fields: Fields, key: string): Field | undefined {
  return Object.hasOwn(fields, key) ? fields[key] : undefined;
}

type ValueOf<F> = F extends Field<infer Value> ? Value : never;

type PresentKeys<F extends Fields> = {
  [K in keyof F]: F[K]['presence'] extends 'optional' ? never : K;
}[keyof F];

/** The decoded shape of a mapping with these fields. */
export type RecordOf<F extends Fields> = {
  readonly [K in PresentKeys<F>]: ValueOf<F[K]>;
} & {
  readonly [K in Exclude<keyof F, PresentKeys<F>>]?: ValueOf<F[K]> | undefined;
};

type Optional<Value> = Field<Value, 'optional'>;
type List<Value> = Field<readonly Value[], 'defaulted'>;

function optional<Value>(type: ValueType, doc: string): Optional<Value> {
  return { type, presence: 'optional', doc };
}

export const id = (doc: string) => optional<string>({ type: 'id' }, doc);
export const text = (doc: string) => optional<string>({ type: 'text' }, doc);
export const date = (doc: string) => optional<string>({ type: 'date' }, doc);
export const when = (doc: string) => optional<string>({ type: 'when' }, doc);
export const number = (doc: string, range: NumberRange = {}) =>
  optional<number>({ type: 'number', ...range }, doc);
/** A number of things or days. */
export const count = (doc: string) => number(doc, { min: 0, isWhole: true });
export const cadence = (doc: string) => optional<string>({ type: 'cadence' }, doc);
export const link = (doc: string) => optional<string>({ type: 'link' }, doc);
export const bool = (doc: string) => optional<boolean>({ type: 'bool' }, doc);
export const ref = (kind: string, doc: string) => optional<string>({ type: 'ref', kind }, doc);
export const setting = (list: SettingList, doc: string) =>
  optional<string>({ type: 'setting', list }, doc);
export const anything = (doc: string) => optional<unknown>({ type: 'anything' }, doc);

/** A date in the past tense: `done`, `sent`, `delivered`, ... */
export const pastDate = (doc: string): Optional<string> => ({ ...date(doc), past: true });

export function oneOf<const Values extends readonly string[]>(
  name: string,
  values: Values,
  doc: string,
): Optional<Values[number]> {
  return optional({ type: 'enum', name, values }, doc);
}

export function record<F extends Fields>(
  fields: F,
  doc: string,
  shorthand?: Extract<keyof F, string>,
): Optional<RecordOf<F>> {
  return optional({ type: 'record', fields, ...(shorthand && { shorthand }) }, doc);
}

/** A mapping that is never absent: each of its fields has a default of its own. */
export function always<F extends Fields>(fields: F, doc: string): Field<RecordOf<F>, 'defaulted'> {
  return { type: { type: 'record', fields }, presence: 'defaulted', doc };
}

/** Any number of such values; absent means none. */
export function list<Value>(of: Field<Value>): List<Value> {
  return { type: { type: 'list', of: of.type }, presence: 'defaulted', doc: of.doc, default: [] };
}

/** Never exported (H6). */
export function alwaysPrivate<F extends Field>(field: F): F {
  return { ...field, isPrivate: true };
}

export function required<Value>(field: Field<Value>): Field<Value, 'required'> {
  return { ...field, presence: 'required' };
}

export function withDefault<Value>(
  field: Field<Value>,
  value: NoInfer<Value>,
): Field<Value, 'defaulted'> {
  return { ...field, presence: 'defaulted', default: value };
}

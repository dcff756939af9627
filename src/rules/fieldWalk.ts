import type { CareerLog, Entry } from '../core/log/careerLog';
import { writtenIndex } from '../core/log/writtenIndex';
import {
  variantOf,
  type Field,
  type Fields,
  type SettingList,
  type ValueType,
} from '../core/schema/field';
import { kindNames, specOf, type Kind, type SingletonKind } from '../core/schema/kinds';

import { perEntry } from './perEntry';

/** A scalar value of an entry, with its path in the entry. */
interface PlacedValue {
  readonly path: string;
  readonly value: string;
}

/** The id of an entry of a kind, or of a priority. */
export interface Reference extends PlacedValue {
  readonly kind: string;
}

/** The values of an entry that rules look at in every kind alike, nested ones included. */
export interface EntryValues {
  readonly kind: Kind;
  readonly entry: Entry;
  /** Dates that tell of something past. */
  readonly pastDates: readonly PlacedValue[];
  /** Words from a list of the settings. */
  readonly settingWords: readonly (PlacedValue & { readonly list: SettingList })[];
  readonly references: readonly Reference[];
  /** Evidence and other links. */
  readonly links: readonly PlacedValue[];
}

/** Whether they are those of an entry of this kind. */
export function isOf<K extends Kind>(
  values: EntryValues,
  kind: K,
): values is EntryValues & { readonly entry: Entry<K> } {
  return values.kind === kind;
}

/** Every entry of the log with its kind. */
export function* everyEntry(log: CareerLog): Iterable<readonly [Kind, Entry]> {
  for (const kind of kindNames) {
    for (const entry of log[kind]) yield [kind, entry];
  }
}

export const valuesOf = perEntry((entry: Entry, kind: Kind): EntryValues => {
  const all = [...walkFields(specOf(kind).fields, entry, '')];
  return {
    kind,
    entry,
    pastDates: all.filter(({ field }) => field.type.type === 'date' && field.past === true),
    settingWords: all.flatMap(({ type, path, value }) =>
      type.type === 'setting' ? [{ path, value, list: type.list }] : [],
    ),
    references: referencesAmong(all),
    links: all.filter(({ type }) => type.type === 'link'),
  };
});

/** What `profile.yaml` or `settings.yaml` names. */
export function referencesIn(log: CareerLog, kind: SingletonKind): readonly Reference[] {
  return referencesAmong(walkFields(specOf(kind).fields, log[kind], ''));
}

function referencesAmong(values: Iterable<FieldValue>): readonly Reference[] {
  return Array.from(values).flatMap(({ type, path, value }) =>
    type.type === 'ref' ? [{ path, value, kind: type.kind }] : [],
  );
}

interface FieldValue extends PlacedValue {
  readonly field: Field;
  /** Of a list: the type of its items. */
  readonly type: ValueType;
}

function* walkFields(fields: Fields, record: object, prefix: string): Iterable<FieldValue> {
  const values = new Map(Object.entries(record));
  for (const [key, field] of Object.entries(fields)) {
    yield* walkValue(field, field.type, values.get(key), prefix + key);
  }
}

function* walkValue(
  field: Field,
  type: ValueType,
  value: unknown,
  path: string,
): Iterable<FieldValue> {
  if (value === undefined || value === null) return;
  if (type.type === 'list') {
    const items: readonly unknown[] = Array.isArray(value) ? value : [];
    for (const [index, item] of items.entries()) {
      yield* walkValue(field, type.of, item, `${path}.${writtenIndex(items, index)}`);
    }
  } else if (type.type === 'record' && typeof value === 'object') {
    yield* walkFields(type.fields, value, `${path}.`);
  } else if (type.type === 'variant' && typeof value === 'object') {
    const chosen = 'kind' in value ? String(value.kind) : '';
    yield* walkFields(variantOf(type.variants, chosen)?.fields ?? {}, value, `${path}.`);
  } else if (typeof value === 'string') {
    yield { path, field, type, value };
  }
}

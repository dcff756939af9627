import type { CareerLog, Entry } from '../core/log/careerLog';
import {
  variantOf,
  type Field,
  type Fields,
  type SettingList,
  type ValueType,
} from '../core/schema/field';
import { kindNames, specOf, type Kind } from '../core/schema/kinds';

import { perEntry } from './perEntry';

/** A scalar value of an entry, with its path in the entry. */
interface PlacedValue {
  readonly path: string;
  readonly value: string;
}

/** The values of an entry that rules look at in every kind alike, nested ones included. */
export interface EntryValues {
  readonly kind: Kind;
  readonly entry: Entry;
  /** Dates that tell of something past. */
  readonly pastDates: readonly PlacedValue[];
  /** Words from a list of the settings. */
  readonly settingWords: readonly (PlacedValue & { readonly list: SettingList })[];
  /** Ids of other entries, or of priorities. */
  readonly references: readonly (PlacedValue & { readonly kind: string })[];
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
    references: all.flatMap(({ type, path, value }) =>
      type.type === 'ref' ? [{ path, value, kind: type.kind }] : [],
    ),
    links: all.filter(({ type }) => type.type === 'link'),
  };
});

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
      yield* walkValue(field, type.of, item, `${path}.${index}`);
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

import type { CareerLog, Entry } from '../core/log/careerLog';
import type { Field, Fields, ValueType } from '../core/schema/field';
import { kindNames, specOf, type Kind } from '../core/schema/kinds';

/** A value of an entry, with the field that describes it and its path in the entry. */
export interface FieldValue {
  readonly path: string;
  readonly field: Field;
  /** Of a list: the type of its items. */
  readonly type: ValueType;
  readonly value: unknown;
}

/** Every entry of the log with its kind. */
export function* everyEntry(log: CareerLog): Iterable<readonly [Kind, Entry]> {
  for (const kind of kindNames) {
    for (const entry of log[kind]) yield [kind, entry];
  }
}

/** Every scalar value of an entry, nested ones included, as the schema table describes it. */
export function everyValue(kind: Kind, entry: Entry): Iterable<FieldValue> {
  return walkFields(specOf(kind).fields, entry, '');
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
    yield* walkFields(type.variants[chosen]?.fields ?? {}, value, `${path}.`);
  } else {
    yield { path, field, type, value };
  }
}

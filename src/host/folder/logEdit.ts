import type { Kind } from '../../core/schema/kinds';
import type { FieldChange } from '../../yaml/edit/fieldChange';

export type Values = Readonly<Record<string, unknown>>;

/** A field, or a place in one such as `roles.0.cadence`, and what becomes of it. */
export type Change = readonly [path: string, change: FieldChange];

/** A new entry; without an `id` one is made from the fields (format.md, section 8). */
export interface AddedEntry {
  readonly edit: 'add';
  readonly kind: Kind;
  readonly fields: Values;
}

/** Changes of an entry that stands in the log. */
export interface ChangedEntry {
  readonly edit: 'change';
  readonly kind: Kind;
  readonly id: string;
  readonly changes: readonly Change[];
}

/** What one act of a person does to one entry. */
export type LogEdit = AddedEntry | ChangedEntry;

export function adding(kind: Kind, fields: Values): AddedEntry {
  return { edit: 'add', kind, fields };
}

export function changing(kind: Kind, id: string, changes: readonly Change[]): ChangedEntry {
  return { edit: 'change', kind, id, changes };
}

/** Sets fields of an entry; `null` removes one. */
export function setting(kind: Kind, id: string, fields: Values): ChangedEntry {
  const changes = Object.entries(fields).map(([path, value]): Change => [
    path,
    value === null || value === undefined ? { change: 'remove' } : { change: 'set', value },
  ]);
  return changing(kind, id, changes);
}

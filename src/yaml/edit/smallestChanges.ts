import equal from 'fast-deep-equal';

import type { Entry } from '../../core/log/careerLog';
import { hasGaps } from '../../core/log/writtenIndex';
import { specOf, type Kind } from '../../core/schema/kinds';

import { isPresent } from './emit';
import type { FieldChange } from './fieldChange';
import { typeAt } from './fieldPath';
import { isRecord, valueAt } from './subject';

/** A path of an entry and what becomes of what stands there. */
type PathChange = readonly [path: string, change: FieldChange];

/**
 * Takes a mapping or a list that is to be set apart into changes of only those parts that differ, so that comments and
 * unknown keys beside them stay. They are to be made in order.
 *
 * @param entry as it is before the change.
 * @returns no change where all is as it should be already; the change itself where it cannot be made smaller.
 */
export function smallestChanges(
  entry: Entry,
  kind: Kind,
  path: string,
  change: FieldChange,
): readonly PathChange[] {
  if (change.change !== 'set') return [[path, change]];
  const old = valueAt(entry, path);
  const { value } = change;
  const isPlainRecord = typeAt(specOf(kind).fields, path)?.type === 'record';
  if (isPlainRecord && isRecord(old) && isRecord(value)) {
    const keys = new Set([...Object.keys(old), ...Object.keys(value)]);
    return [...keys].flatMap(key => {
      const at = `${path}.${key}`;
      if (isSame(old[key], value[key])) return [];
      return isPresent(value[key])
        ? smallestChanges(entry, kind, at, { change: 'set', value: value[key] })
        : [[at, { change: 'remove' }] as const];
    });
  }
  if (isList(old) && isList(value)) return changesOfList(path, old, value) ?? [[path, change]];
  return [[path, change]];
}

/** An empty list is an absent one. */
function isSame(one: unknown, other: unknown): boolean {
  const isAbsent = (value: unknown) => !isPresent(value) || (isList(value) && value.length === 0);
  return (isAbsent(one) && isAbsent(other)) || equal(one, other);
}

/** @returns `undefined` where more is to be done than to take items out and to add others at the end. */
function changesOfList(
  path: string,
  old: readonly unknown[],
  items: readonly unknown[],
): readonly PathChange[] | undefined {
  const isKept = (item: unknown) => items.some(other => equal(item, other));
  const kept = old.filter(isKept);
  const isBeginning = kept.every((item, index) => equal(item, items[index]));
  if (kept.length === 0 || !isBeginning || hasGaps(old)) return undefined;
  const gone = old.flatMap((item, index) => (isKept(item) ? [] : index)).reverse();
  return [
    ...gone.map((index): PathChange => [`${path}.${index}`, { change: 'remove' }]),
    ...items.slice(kept.length).map((value): PathChange => [path, { change: 'append', value }]),
  ];
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

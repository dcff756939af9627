import type { Fields, ValueType } from '../../core/schema/field';
import { placeOf } from '../../yaml/edit/fieldPath';
import { isNull, pairOf, type MapNode } from '../../yaml/read/node';

/** A field that is to be inserted. */
export interface MissingKey {
  readonly path: string;
  /** The keys inside of it that lead to what is to be typed. */
  readonly inner: readonly string[];
  /** Of what is to be typed. */
  readonly type: ValueType;
}

/**
 * The outermost key of a path that is not there.
 *
 * @returns `written` where all of it is, and `undefined` for a path that the format does not have.
 */
export function missingKey(
  map: MapNode,
  fields: Fields,
  field: string,
  /** What comes behind the path. */
  inner: readonly string[] = [],
): MissingKey | 'written' | undefined {
  const place = placeOf(map, fields, field);
  if (place) {
    const isWritten = 'key' in place && !isNull(pairOf(place.holder, place.key)?.value);
    if (isWritten) return inner.length === 0 ? 'written' : undefined;
    const type = inner.reduce<ValueType | undefined>(typeInside, place.type);
    return type && { path: field, inner, type };
  }
  const end = field.lastIndexOf('.');
  return end < 0
    ? undefined
    : missingKey(map, fields, field.slice(0, end), [field.slice(end + 1), ...inner]);
}

function typeInside(type: ValueType | undefined, key: string): ValueType | undefined {
  return type?.type === 'record' ? type.fields[key]?.type : undefined;
}

import type { Fields, ValueType } from '../../core/schema/field';
import { isIndex } from '../read/locate';
import { isNull, pairOf, type MapNode, type SeqNode, type YamlNode } from '../read/node';

/** A key of a mapping, written or not. */
export interface KeyPlace {
  readonly holder: MapNode;
  readonly key: string;
  readonly type: ValueType;
  /** All fields that the mapping may have, in the order in which they are written. */
  readonly fields: Fields;
}

/** An item of a list. */
export interface ItemPlace {
  readonly holder: SeqNode;
  readonly index: number;
  readonly type: ValueType;
}

/** Where one field stands, and how the format describes it. */
export type FieldPlace = KeyPlace | ItemPlace;

/**
 * Follows a path such as `measure.items.2.done` through what is written.
 *
 * @returns `undefined` where the path leaves the format, or a short form stands in its way.
 */
export function placeOf(entry: MapNode, fields: Fields, path: string): FieldPlace | undefined {
  let node: YamlNode | undefined = entry;
  let type: ValueType = { type: 'record', fields };
  let place: FieldPlace | undefined;
  for (const step of path.split('.')) {
    place = stepInto(node, type, step);
    if (!place) return undefined;
    type = place.type;
    node = nodeAt(place);
  }
  return place;
}

/** How the value at a path such as `roles.0.cadence` is written; `undefined` where the format knows no such path. */
export function typeAt(fields: Fields, path: string): ValueType | undefined {
  return path.split('.').reduce<ValueType | undefined>(
    (type, step) => {
      if (type?.type === 'list' && isIndex(step)) return type.of;
      const inner = type ? fieldSetsOf(type).find(one => Object.hasOwn(one, step)) : undefined;
      return inner?.[step]?.type;
    },
    { type: 'record', fields },
  );
}

function fieldSetsOf(type: ValueType): readonly Fields[] {
  if (type.type === 'variant') return Object.values(type.variants).map(one => one.fields);
  return type.type === 'record' ? [type.fields] : [];
}

/**
 * A field beside a value that is written short, such as an `answer` to a question that is a bare text: what is
 * written short, in full.
 *
 * @returns `undefined` where nothing short stands in the way of the path.
 */
export function writtenInFull(
  entry: MapNode,
  fields: Fields,
  path: string,
): { readonly path: string; readonly value: Readonly<Record<string, string>> } | undefined {
  const around = path.slice(0, Math.max(0, path.lastIndexOf('.')));
  const place = around === '' ? undefined : placeOf(entry, fields, around);
  const node = place && nodeAt(place);
  if (node?.type !== 'scalar' || isNull(node) || place?.type.type !== 'record') return undefined;
  const { shorthand } = place.type;
  return shorthand === undefined ? undefined : { path: around, value: { [shorthand]: node.text } };
}

/** What is written at a place. */
export function nodeAt(place: FieldPlace): YamlNode | undefined {
  return 'key' in place ? pairOf(place.holder, place.key)?.value : place.holder.items[place.index];
}

function stepInto(
  holder: YamlNode | undefined,
  type: ValueType,
  step: string,
): FieldPlace | undefined {
  if (holder?.type === 'map') {
    const fields = fieldsOf(type, holder);
    const inner = fields && Object.hasOwn(fields, step) ? fields[step]?.type : undefined;
    return fields && inner && { holder, key: step, type: inner, fields };
  }
  return holder?.type === 'seq' && type.type === 'list' && isIndex(step)
    ? { holder, index: Number(step), type: type.of }
    : undefined;
}

function fieldsOf(type: ValueType, map: MapNode): Fields | undefined {
  if (type.type === 'record') return type.fields;
  if (type.type !== 'variant') return undefined;
  return Object.values(type.variants).find(({ tellingKey }) => pairOf(map, tellingKey))?.fields;
}

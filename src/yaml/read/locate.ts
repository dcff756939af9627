import type { Origin } from '../../core/log/careerLog';

import { pairOf, type MapNode, type Span, type YamlNode } from './node';
import type { ListFile, PlacedItem } from './readFile';

/** Which side of a field is meant. */
export type Part = 'key' | 'value';

export function itemOf(file: ListFile, { source }: Origin): PlacedItem | undefined {
  return file.items.find(({ item }) => item === source);
}

/** The mapping of an entry, with offsets relative to its item; `undefined` when it is none. */
export function entryMap({ item }: PlacedItem, path: string): MapNode | undefined {
  return mapAt(item.node(), path);
}

/** The mapping at a path of a node; `undefined` when there is none. */
export function mapAt(item: YamlNode | undefined, path: string): MapNode | undefined {
  const node = follow(item, path);
  return node?.type === 'map' ? node : undefined;
}

/** The whole entry as a span of the file. */
export function spanOfEntry(file: ListFile, origin: Origin): Span | undefined {
  const placed = itemOf(file, origin);
  const map = placed && entryMap(placed, origin.path);
  return map && { start: map.start + placed.start, end: map.end + placed.start };
}

/**
 * Where a field of an entry stands, as a span of the file. `field` may go deeper, as in
 * `measurements.0.date`. A field that is not written falls back to the entry's id, else its first key.
 */
export function spanOfField(
  file: ListFile,
  origin: Origin,
  field: string,
  part: Part = 'value',
): Span | undefined {
  const placed = itemOf(file, origin);
  const map = placed && entryMap(placed, origin.path);
  if (!map) return placed && { start: placed.start, end: placed.start + 1 };
  const found = find(map, field, part) ?? find(map, 'id', 'value') ?? map.pairs[0]?.key ?? map;
  return { start: found.start + placed.start, end: found.end + placed.start };
}

function find(map: MapNode, field: string, part: Part): Span | undefined {
  if (part === 'value') return follow(map, field);
  const steps = field.split('.');
  const last = steps.pop() ?? '';
  const holder = follow(map, steps.join('.'));
  return holder?.type === 'map' ? pairOf(holder, last)?.key : follow(map, field);
}

/** A single value stands for a list of one, so index 0 of a scalar is the scalar. */
function follow(node: YamlNode | undefined, path: string): YamlNode | undefined {
  let current = node;
  for (const step of path === '' ? [] : path.split('.')) {
    if (current?.type === 'map' && !/^\d+$/.test(step)) current = pairOf(current, step)?.value;
    else if (current?.type === 'seq') current = current.items[Number(step)];
    else if (step !== '0') return undefined;
  }
  return current;
}

import type { Origin } from '../../core/log/careerLog';

import type { Item, PlacedItem } from './item';
import { onOneLine } from './mark';
import { isNull, pairOf, type MapNode, type Span, type YamlNode } from './node';
import type { ListFile } from './readFile';
import type { SingletonFile } from './readSingleton';

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
 * What to mark for a field of an entry, with offsets relative to its item. `field` may go deeper, as in
 * `measurements.0.date`. A field that is not written falls back to the entry's id, else its first key.
 */
export function markInItem(item: Item, path: string, field: string): Span {
  const node = item.node();
  const map = follow(node, path);
  if (map?.type !== 'map') return { start: 0, end: 1 };
  return onOneLine(item.text, markOf(map, field) ?? markOf(map, 'id') ?? map.pairs[0]?.key ?? map);
}

/** What to mark for a field of an entry, as a span of the file; see {@link markInItem}. */
export function spanOfField(file: ListFile, origin: Origin, field: string): Span | undefined {
  const placed = itemOf(file, origin);
  if (!placed) return undefined;
  const { start, end } = markInItem(placed.item, origin.path, field);
  return { start: start + placed.start, end: end + placed.start };
}

/** What to mark for a field of `profile.yaml` or `settings.yaml`; its first line where nothing is written. */
export function markInSingleton({ node, text }: SingletonFile, field: string): Span {
  const found = node?.type === 'map' ? markOf(node, field) : undefined;
  return onOneLine(text, found ?? { start: 0, end: text.length });
}

/** The value of a field, its key where the value is empty. */
function markOf(map: MapNode, field: string): Span | undefined {
  const value = follow(map, field);
  if (value !== undefined && !isNull(value)) return beginningOf(value);
  const steps = field.split('.');
  const last = steps.pop() ?? '';
  const holder = follow(map, steps.join('.'));
  return holder?.type === 'map' ? pairOf(holder, last)?.key : undefined;
}

/** Of a mapping in block style it is enough to see its first key. */
function beginningOf(node: YamlNode): Span {
  const first = node.type === 'map' && !node.flow ? node.pairs[0] : undefined;
  return first ? { start: first.key.start, end: first.value?.end ?? first.key.end } : node;
}

/** A single value stands for a list of one, so index 0 of a scalar is the scalar. */
function follow(node: YamlNode | undefined, path: string): YamlNode | undefined {
  let current = node;
  for (const step of path === '' ? [] : path.split('.')) {
    if (current?.type === 'map' && !isIndex(step)) current = pairOf(current, step)?.value;
    else if (current?.type === 'seq') current = current.items[Number(step)];
    else if (step !== '0') return undefined;
  }
  return current;
}

/** Whether a step of a path such as `roles.0.cadence` counts the items of a list. */
export function isIndex(step: string): boolean {
  return /^\d+$/.test(step);
}

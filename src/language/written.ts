import { fieldOf, variantOf, type Fields, type ValueType } from '../core/schema/field';
import { specOf, type Kind, type SingletonKind } from '../core/schema/kinds';
import { mapAt } from '../yaml/read/locate';
import {
  isNull,
  pairOf,
  type MapNode,
  type ScalarNode,
  type Span,
  type YamlNode,
} from '../yaml/read/node';
import type { PlacedItem } from '../yaml/read/item';
import type { LogFile } from '../yaml/read/readLog';

/** An entry as it is written, readable or not; `profile.yaml` and `settings.yaml` count as one each. */
export interface WrittenEntry {
  readonly kind: Kind | SingletonKind;
  readonly id: string | undefined;
  /** Empty, or for example `commitments.0` inside a meeting. */
  readonly path: string;
  readonly map: MapNode;
  /** Of the item in its file: all spans of `map` count from here. */
  readonly base: number;
}

/** One single value that is written in an entry, as a span of its file. */
export interface WrittenValue extends Span {
  readonly entry: WrittenEntry;
  /** Steps from the entry, as in `measurements.0.date`. */
  readonly path: string;
  readonly type: ValueType;
  readonly text: string;
  /** The mapping it stands in. */
  readonly holder: Span;
}

/** The entries of a file, in their order. Items for which `isWanted` says no are not read again. */
export function* writtenEntries(
  file: LogFile,
  isWanted: (text: string) => boolean = () => true,
): Iterable<WrittenEntry> {
  if (file.type === 'singleton' && file.node?.type === 'map' && isWanted(file.text)) {
    yield { kind: file.kind, id: undefined, path: '', map: file.node, base: 0 };
  }
  if (file.type !== 'list') return;
  for (const placed of file.items) {
    if (isWanted(placed.item.text)) yield* entriesOfItem(placed);
  }
}

function* entriesOfItem(placed: PlacedItem): Iterable<WrittenEntry> {
  const node = placed.item.node();
  for (const { kind, id, path } of placed.item.entries) {
    const map = mapAt(node, path);
    if (map) yield { kind, id, path, map, base: placed.start };
  }
}

/** The single values of an entry that its fields know, nested ones included. Empty ones are left out. */
export function* writtenValues(entry: WrittenEntry): Iterable<WrittenValue> {
  const placed = ({ start, end }: Span) => ({ start: start + entry.base, end: end + entry.base });
  for (const { node, holder, path, type } of inFields(entry.map, specOf(entry.kind).fields, '')) {
    yield { entry, path, type, text: node.text, holder: placed(holder), ...placed(node) };
  }
}

interface Found {
  readonly path: string;
  readonly type: ValueType;
  readonly node: ScalarNode;
  readonly holder: MapNode;
}

function* inFields(map: MapNode, fields: Fields, prefix: string): Iterable<Found> {
  for (const { key, value } of map.pairs) {
    const field = fieldOf(fields, key.text);
    if (field && value) yield* inValue(value, field.type, prefix + key.text, map);
  }
}

function* inValue(node: YamlNode, type: ValueType, path: string, holder: MapNode): Iterable<Found> {
  switch (type.type) {
    case 'list': {
      const items = node.type === 'seq' ? node.items : [node];
      for (const [index, item] of items.entries()) {
        if (item) yield* inValue(item, type.of, `${path}.${index}`, holder);
      }
      return;
    }
    case 'record':
      if (node.type === 'map') yield* inFields(node, type.fields, `${path}.`);
      else if (type.shorthand !== undefined) {
        const short = type.fields[type.shorthand];
        if (short) yield* inValue(node, short.type, path, holder);
      }
      return;
    case 'variant':
      if (node.type === 'map') yield* inFields(node, variantFields(node, type), `${path}.`);
      return;
    case 'entries':
    case 'anything':
      return;
    default:
      if (node.type === 'scalar' && !isNull(node)) yield { path, type, node, holder };
  }
}

function variantFields(
  node: MapNode,
  { variants }: Extract<ValueType, { type: 'variant' }>,
): Fields {
  const kind = pairOf(node, 'kind')?.value;
  const named = kind?.type === 'scalar' ? variantOf(variants, kind.text) : undefined;
  const told = Object.values(variants).find(({ tellingKey }) => pairOf(node, tellingKey));
  return (named ?? told)?.fields ?? {};
}

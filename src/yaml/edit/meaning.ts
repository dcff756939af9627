import equal from 'fast-deep-equal';

import type { Entry } from '../../core/log/careerLog';
import type { Kind } from '../../core/schema/kinds';
import { Context } from '../decode/context';
import { decodeEntry, plain, type DecodedEntry } from '../decode/entry';
import { compose } from '../read/compose';
import { isNull, pairOf, type MapNode, type Pair, type YamlNode } from '../read/node';

import type { FieldChange } from './fieldChange';

/** All that was decoded from an item. */
export function decodedMeaning(entries: readonly DecodedEntry[]): unknown {
  return entries.map(({ kind, id, path, entry }) => [kind, id, path, entry && plain(entry)]);
}

/** True when two readings of an entry say the same, in all fields or in some. */
export function saysSame(one: Entry, other: Entry, keys?: readonly string[]): boolean {
  const said = (entry: Entry) =>
    Object.entries(plain(entry)).filter(([key]) => keys === undefined || keys.includes(key));
  return equal(Object.fromEntries(said(one)), Object.fromEntries(said(other)));
}

/** What a node is decoded to when it stands as an item of a file of this kind. */
export function meaningAs(kind: Kind, node: YamlNode | undefined): unknown {
  return decodedMeaning(decodeEntry(node, kind, { file: '', source: {} }, new Context()));
}

/** A value as a node. JSON is YAML, so what a value must be read as, its JSON is read as. */
export function nodeOf(value: unknown): YamlNode | undefined {
  return compose(JSON.stringify(value ?? null)).root;
}

/** A node with the field at the end of the path changed, as it must be read afterwards. */
export function withChange<Node extends YamlNode | undefined>(
  node: Node,
  [step = '', ...rest]: readonly string[],
  change: FieldChange,
): Node {
  if (node?.type === 'seq') {
    const index = Number(step);
    if (rest.length === 0 && change.change === 'remove') {
      return { ...node, items: node.items.filter((_, at) => at !== index) };
    }
    const items = node.items.map((item, at) => {
      if (at !== index) return item;
      return rest.length > 0 ? withChange(item, rest, change) : changedValue(item, change);
    });
    return { ...node, items };
  }
  if (node?.type !== 'map') return node;
  const pair = pairOf(node, step);
  if (rest.length === 0) return { ...node, pairs: changedPairs(node, pair, step, change) };
  const pairs = node.pairs.map(other =>
    other === pair ? { ...pair, value: withChange(pair.value, rest, change) } : other,
  );
  return { ...node, pairs };
}

function changedPairs(
  map: MapNode,
  pair: Pair | undefined,
  key: string,
  change: FieldChange,
): readonly Pair[] {
  const others = map.pairs.filter(other => other !== pair);
  if (change.change === 'remove') return others;
  const name: Pair['key'] = { type: 'scalar', text: key, plain: true, start: 0, end: 0 };
  return [...others, { key: name, value: changedValue(pair?.value, change) }];
}

function changedValue(before: YamlNode | undefined, change: FieldChange): YamlNode | undefined {
  if (change.change === 'remove') return undefined;
  const value = nodeOf(change.value);
  if (change.change === 'set') return value;
  const items = isNull(before) ? [] : before?.type === 'seq' ? before.items : [before];
  return { type: 'seq', flow: true, items: [...items, value], start: 0, end: 0 };
}

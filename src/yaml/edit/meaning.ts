import type { Entry } from '../../core/log/careerLog';
import type { Kind } from '../../core/schema/kinds';
import { Context } from '../decode/context';
import { decodeEntry, type DecodedEntry } from '../decode/entry';
import { compose } from '../read/compose';
import { isNull, pairOf, type MapNode, type Pair, type YamlNode } from '../read/node';

import type { FieldChange } from './setField';

/** One field of an item: of its own entry, or of one inside it (`path` as in `Origin`). */
export interface FieldPlace {
  readonly path: string;
  readonly key: string;
}

/** All that was decoded from an item, as one string to compare. */
export function decodedMeaning(entries: readonly DecodedEntry[]): string {
  return JSON.stringify(entries.map(({ kind, id, entry }) => [kind, id, entry && plain(entry)]));
}

/** The fields of an entry without its place. */
export function plain(entry: Entry): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(entry).filter(([key]) => key !== 'origin'));
}

/** What a node is decoded to when it stands as an item of a file of this kind. */
export function meaningAs(kind: Kind, node: YamlNode | undefined): string {
  return decodedMeaning(decodeEntry(node, kind, { file: '', source: {} }, new Context()));
}

/**
 * All that YAML says in a node, unknown keys included, whatever the style.
 *
 * @param except a field that is left out.
 */
export function writtenMeaning(node: YamlNode | undefined, except?: FieldPlace): unknown {
  if (node === undefined || isNull(node)) return null;
  if (node.type === 'scalar') return node.plain ? { plain: node.text } : node.text;
  if (node.type === 'seq') {
    return node.items.map((item, index) => writtenMeaning(item, inside(except, String(index))));
  }
  return node.pairs
    .filter(({ key }) => except?.path !== '' || key.text !== except.key)
    .map(({ key, value }) => [key.text, writtenMeaning(value, inside(except, key.text))]);
}

function inside(place: FieldPlace | undefined, step: string): FieldPlace | undefined {
  const [first, ...others] = place?.path.split('.') ?? [];
  return place && first === step ? { key: place.key, path: others.join('.') } : undefined;
}

/** A value as a node. JSON is YAML, so how a value means to be read is read from its JSON. */
export function nodeOf(value: unknown): YamlNode | undefined {
  return compose(JSON.stringify(value ?? null)).root;
}

/** An item with one field changed, as it must be read afterwards. */
export function withChange<Node extends YamlNode | undefined>(
  node: Node,
  { path, key }: FieldPlace,
  change: FieldChange,
): Node {
  if (node?.type === 'map' && path === '')
    return { ...node, pairs: changedPairs(node, key, change) };
  const [step = '', ...others] = path.split('.');
  const place = { path: others.join('.'), key };
  if (node?.type === 'seq') {
    const items = node.items.map((item, index) =>
      index === Number(step) ? withChange(item, place, change) : item,
    );
    return { ...node, items };
  }
  if (node?.type !== 'map') return node;
  const pairs = node.pairs.map(pair =>
    pair.key.text === step ? { ...pair, value: withChange(pair.value, place, change) } : pair,
  );
  return { ...node, pairs };
}

function changedPairs(map: MapNode, key: string, change: FieldChange): readonly Pair[] {
  const pair = pairOf(map, key);
  const others = map.pairs.filter(other => other !== pair);
  if (change.change === 'remove') return others;
  const name: Pair['key'] = { type: 'scalar', text: key, plain: true, start: 0, end: 0 };
  const value =
    change.change === 'set' ? nodeOf(change.value) : appended(pair?.value, change.value);
  return [...others, { key: name, value }];
}

function appended(list: YamlNode | undefined, value: unknown): YamlNode {
  const before = isNull(list) ? [] : list?.type === 'seq' ? list.items : [list];
  return { type: 'seq', flow: true, items: [...before, nodeOf(value)], start: 0, end: 0 };
}

import type { Entry } from '../../core/log/careerLog';
import type { Kind } from '../../core/schema/kinds';
import { Context } from '../decode/context';
import { decodeEntry, type DecodedEntry } from '../decode/entry';
import { compose } from '../read/compose';
import { isNull, pairOf, type Pair, type YamlNode } from '../read/node';

import type { FieldChange } from './setField';

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
 * @param except the path of a field that is left out, such as `roles.0.cadence`.
 */
export function writtenMeaning(node: YamlNode | undefined, except?: string): unknown {
  if (node === undefined || isNull(node)) return null;
  if (node.type === 'scalar') return node.plain ? { plain: node.text } : node.text;
  if (node.type === 'seq') {
    return node.items.map((item, index) =>
      except === String(index) ? null : writtenMeaning(item, inside(except, String(index))),
    );
  }
  return node.pairs
    .filter(({ key }) => key.text !== except)
    .map(({ key, value }) => [key.text, writtenMeaning(value, inside(except, key.text))]);
}

/** The rest of a path behind its first step; `undefined` where it leads elsewhere. */
function inside(path: string | undefined, step: string): string | undefined {
  return path?.startsWith(`${step}.`) === true ? path.slice(step.length + 1) : undefined;
}

/** A value as a node. JSON is YAML, so how a value means to be read is read from its JSON. */
export function nodeOf(value: unknown): YamlNode | undefined {
  return compose(JSON.stringify(value ?? null)).root;
}

/** An item with the field at a path changed, as it must be read afterwards. */
export function withChange(
  node: YamlNode | undefined,
  path: string,
  change: FieldChange,
): YamlNode | undefined {
  const [step = '', ...others] = path.split('.');
  const rest = others.join('.');
  if (node?.type === 'seq') {
    const index = Number(step);
    const at = node.items[index];
    const items = node.items.flatMap((item, position) =>
      position !== index
        ? [item]
        : rest === ''
          ? changed(at, change)
          : [withChange(at, rest, change)],
    );
    return { ...node, items };
  }
  if (node?.type !== 'map') return node;
  const pair = pairOf(node, step);
  const pairs = node.pairs.filter(other => other !== pair);
  const key: Pair['key'] = pair?.key ?? {
    type: 'scalar',
    text: step,
    plain: true,
    start: 0,
    end: 0,
  };
  const values =
    rest === '' ? changed(pair?.value, change) : [withChange(pair?.value, rest, change)];
  return { ...node, pairs: [...pairs, ...values.map(value => ({ key, value }))] };
}

/** The value in place of another one; none where it is removed. */
function changed(
  value: YamlNode | undefined,
  change: FieldChange,
): readonly (YamlNode | undefined)[] {
  switch (change.change) {
    case 'set':
      return [nodeOf(change.value)];
    case 'append':
      return [appended(value, change.value)];
    case 'remove':
      return [];
  }
}

function appended(list: YamlNode | undefined, value: unknown): YamlNode {
  const before = isNull(list) ? [] : list?.type === 'seq' ? list.items : [list];
  return { type: 'seq', flow: true, items: [...before, nodeOf(value)], start: 0, end: 0 };
}

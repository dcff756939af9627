import { columnOf, eolAt } from '../edit/splice';
import { compose } from '../read/compose';
import { pairOf, type YamlNode } from '../read/node';
import { ownLength, splitBroken, splitItems } from '../read/split';

import { cutMap, cutSeq, numbered, type Part, type Parts, type Value } from './parts';

/**
 * Cuts a list file into its entries, with their ids as names. The cut is by lines, so that a broken
 * entry hides no other; it has no node then.
 *
 * @param known entries that were read already, by their text: both sides share most of them.
 */
export function cutListFile(text: string, known: Map<string, Value>): Parts {
  const pieces = splitBroken(text);
  const isSafe = splitItems(text) !== undefined;
  const root = isSafe ? undefined : rootOf(text);
  if (pieces.length === 0 && root?.type === 'seq') {
    return cutSeq({ source: text, start: 0, end: text.length, node: root }, root, idOf);
  }
  const nodes = root?.type === 'seq' && root.items.length === pieces.length ? root.items : [];
  const dashes = pieces.map(({ start, text: piece }) => start + piece.search(/\S/));
  const column = columnOf(text, dashes[0] ?? 0);
  const keys = new Map<string, number>();
  let position = dashes[0] ?? text.length;
  const open = text.slice(0, position);
  const parts = pieces.map(({ start, text: piece }, index): Part => {
    const dash = dashes[index] ?? start;
    const end = start + ownLength(piece);
    const value = isSafe
      ? itemValue(text.slice(start, end), known)
      : { source: text, start: nodes[index]?.start ?? dash + 1, end, node: nodes[index] };
    const head = value.source.slice(isSafe ? dash - start : dash, value.start);
    const gap = text.slice(position, dash);
    position = end;
    const name = idOf(value);
    return { name, key: numbered([name], keys), gap, head, value, tail: '' };
  });
  const close = text.slice(position);
  return { style: 'block', type: 'seq', column, eol: eolAt(text, text.length), open, parts, close };
}

/** An item that stands alone, in its own column. */
function itemValue(source: string, known: Map<string, Value>): Value {
  const before = known.get(source);
  if (before) return before;
  const root = rootOf(source);
  const node = root?.type === 'seq' ? root.items[0] : undefined;
  const value = { source, start: node?.start ?? source.indexOf('-') + 1, end: source.length, node };
  known.set(source, value);
  return value;
}

/** Cuts a file that is one mapping; `undefined` when it cannot be read as one. */
export function cutMapFile(text: string): Parts | undefined {
  const { root, problems } = compose(text);
  if (problems.length > 0 || (root && root.type !== 'map')) return undefined;
  if (root) return cutMap({ source: text, start: 0, end: text.length, node: root }, root);
  const eol = eolAt(text, text.length);
  return { style: 'block', type: 'map', column: 0, eol, open: text, parts: [], close: '' };
}

function rootOf(text: string): YamlNode | undefined {
  const { root, problems } = compose(text);
  return problems.length === 0 ? root : undefined;
}

/** Entries without an id are the same only when all their text is. */
function idOf({ source, start, end, node }: Value): string {
  const id = node?.type === 'map' ? pairOf(node, 'id')?.value : undefined;
  if (id?.type === 'scalar' && id.text !== '') return id.text;
  return written(source.slice(start, end));
}

/** A broken entry often still shows its id. */
function written(text: string): string {
  const [, id] = /^[ \t]*id:[ \t]*["']?([a-z0-9][a-z0-9-]*)["']?[ \t]*$/m.exec(text) ?? [];
  return id ?? text.replaceAll('\r', '').trim();
}

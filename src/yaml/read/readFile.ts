import * as l10n from '@vscode/l10n';

import type { Kind } from '../../core/schema/kinds';
import { Context } from '../decode/context';
import { decodeEntry, type DecodedEntry } from '../decode/entry';
import { bisect } from '../bisect';
import type { Problem } from '../problem';
import { applyChange, textChange, type TextChange } from '../textChange';

import { compose, type Composed, type SyntaxProblem } from './compose';
import { conflictProblem, withoutMarkers } from './conflictMarkers';
import { depthRefusal, fileRefusal, staysReadable } from './guard';
import { isNull, shift, type YamlNode } from './node';
import { readSimpleItem } from './simple/simpleItem';
import { hasAnchor, splitBroken, splitItems, type Piece } from './split';

/**
 * One top-level item of a list file, decoded. It knows no position of its own, so the same item
 * serves again after an edit elsewhere has moved it; all offsets in it count from its first character.
 */
export interface Item {
  readonly text: string;
  readonly entries: readonly DecodedEntry[];
  readonly problems: readonly Problem[];
  /** Reads the item's YAML again; kept as a function because few items are ever asked. */
  readonly node: () => YamlNode | undefined;
}

export interface PlacedItem {
  readonly start: number;
  readonly item: Item;
}

/** A list file as it was read. */
export interface ListFile {
  readonly type: 'list';
  readonly path: string;
  readonly kind: Kind;
  readonly text: string;
  readonly items: readonly PlacedItem[];
  /** Of the file as a whole, with offsets into `text`. */
  readonly problems: readonly Problem[];
}

/** Reads a list file. Items whose text did not change are taken from `previous`. Never throws. */
export function readListFile(
  path: string,
  kind: Kind,
  text: string,
  previous?: ListFile,
): ListFile {
  const file = { type: 'list', path, kind, text } as const;
  return previous
    ? readChanged(file, previous, textChange(previous.text, text))
    : readWhole(file, []);
}

/** Reads a file that was read before with a part of its text replaced. */
export function readEdited(previous: ListFile, change: TextChange): ListFile {
  const { type, path, kind } = previous;
  return readChanged(
    { type, path, kind, text: applyChange(previous.text, change) },
    previous,
    change,
  );
}

function readChanged(file: FileHead, previous: ListFile, change: TextChange): ListFile {
  const items = readAgain(previous, change);
  return items ? { ...file, items, problems: [] } : readWhole(file, previous.items);
}

function readWhole(file: FileHead, previous: readonly PlacedItem[]): ListFile {
  const { text } = file;
  const refused = fileRefusal(text);
  if (refused !== undefined) {
    const problem = { start: 0, end: 1, message: refused, isOwnRule: true };
    return { ...file, items: [], problems: [unreadable(problem)] };
  }
  const pieces = splitItems(text);
  if (pieces) return { ...file, items: itemsOf(pieces, file, previous), problems: [] };

  const conflicted = withoutMarkers(text);
  if (conflicted) {
    const items = itemsOf(splitBroken(conflicted.text), file, previous);
    const problems = conflicted.conflicts.map(conflictProblem);
    return { ...file, items: withAliases(items, file), problems };
  }
  const { root, problems } = composeGuarded(text);
  if (root?.type === 'seq' && problems.every(({ isHarmless }) => isHarmless === true)) {
    return { ...file, items: wholeItems(root.items, file), problems: problems.map(unreadable) };
  }
  if (isNull(root) && problems.length === 0) return { ...file, items: [], problems: [] };
  const all = problems.length > 0 ? problems : [noList(file, root)];
  const items = withAliases(itemsOf(splitBroken(text), file, previous), file);
  return { ...file, items, problems: all.map(unreadable) };
}

/**
 * Reads only those items again that a change may have touched, with the one before them: it says in which column
 * a dash begins an item.
 *
 * @returns `undefined` where the whole file has to be looked at.
 */
function readAgain(file: ListFile, change: TextChange): readonly PlacedItem[] | undefined {
  if (!isCutByLines(file) || !staysReadable(file.text, change)) return undefined;
  const { items, text } = file;
  const first = firstFrom(items, change.start) - 2;
  const from = items[first]?.start;
  if (from === undefined) return undefined;
  const behind = firstFrom(items, change.end + 1);
  const until = items[behind]?.start ?? text.length;
  const pieces = splitItems(
    text.slice(from, change.start) + change.text + text.slice(change.end, until),
  );
  if (!pieces) return undefined;
  const read = itemsOf(pieces, file, items.slice(first, behind));
  const by = change.text.length - (change.end - change.start);
  return [...items.slice(0, first), ...moved(read, from), ...moved(items.slice(behind), by)];
}

/** Only items that were cut by lines join to the rest of their file. */
function isCutByLines({ items, problems, text }: ListFile): boolean {
  return (
    problems.length === 0 &&
    items.every(
      ({ start, item }, index) =>
        start + item.text.length === (items[index + 1]?.start ?? text.length),
    )
  );
}

function moved(items: readonly PlacedItem[], by: number): readonly PlacedItem[] {
  return by === 0 ? items : items.map(({ start, item }) => ({ start: start + by, item }));
}

/** Index of the first item that begins at an offset or behind it; their number where none does. */
function firstFrom(items: readonly PlacedItem[], offset: number): number {
  return bisect(items.length, index => (items[index]?.start ?? offset) >= offset);
}

/**
 * An item that repeats what others say cannot be read by itself, so it is read behind those that can. Behind an
 * unreadable one with names of its own nobody knows what an alias means.
 */
function withAliases(cut: readonly PlacedItem[], file: FileHead): readonly PlacedItem[] {
  const repeating = new Set(cut.filter(one => isBroken(one) && lacksOnlyAnchors(one.item.text)));
  if (repeating.size === 0) return cut;
  const isRead = (one: PlacedItem) => repeating.has(one) || !isBroken(one);
  const end = cut.findIndex(one => !isRead(one) && one.item.text.includes('&'));
  const read = cut.slice(0, end < 0 ? undefined : end).filter(isRead);
  const text = read.map(({ item }) => item.text).join('');
  const { root, problems } = composeGuarded(text);
  const clean = problems.reduce((first, { start }) => Math.min(first, start), text.length);
  const whole = root?.type === 'seq' ? wholeItems(root.items, { ...file, text }) : [];
  const found = new Map<PlacedItem, PlacedItem>();
  let start = 0;
  for (const [index, one] of read.entries()) {
    const same = whole[index];
    const next = start + one.item.text.length;
    if (same && next <= clean && repeating.has(one)) {
      found.set(one, { ...same, start: one.start + same.start - start });
    }
    start = next;
  }
  return cut.map(one => found.get(one) ?? one);
}

function isBroken({ item }: PlacedItem): boolean {
  return item.problems.some(({ code }) => code === 'CL007');
}

function lacksOnlyAnchors(text: string): boolean {
  return hasAnchor(text) && composeGuarded(text).problems.every(one => one.isUnknownAlias === true);
}

/** An empty mapping is what Red Hat's YAML extension reads an empty file as, so it tells nothing of one. */
function noList({ kind, text }: FileHead, root: YamlNode | undefined): SyntaxProblem {
  const message = l10n.t('A file of {0} must be a list: one "- id: ..." for each entry.', kind);
  const isOwnRule = root?.type === 'map' && root.pairs.length === 0;
  return { start: 0, end: firstLine(text), message, isOwnRule };
}

function unreadable({ start, end, message, isOwnRule = false }: SyntaxProblem): Problem {
  const isInSchema = !isOwnRule;
  return { code: 'CL007', severity: 'error', start, end, message, isInSchema };
}

function firstLine(text: string): number {
  const end = text.indexOf('\n');
  return end < 0 ? Math.max(1, text.length) : Math.max(1, end);
}

type FileHead = Pick<ListFile, 'type' | 'path' | 'kind' | 'text'>;

function itemsOf(
  pieces: readonly Piece[],
  file: FileHead,
  previous: readonly PlacedItem[],
): readonly PlacedItem[] {
  const known = new Map<string, Item[]>();
  for (const { item } of previous) {
    const equal = known.get(item.text);
    if (equal) equal.push(item);
    else known.set(item.text, [item]);
  }
  return pieces.map(({ start, text }) => ({
    start,
    // Taken out, so that two equal texts never share one item: it is also an entry's identity.
    item: known.get(text)?.pop() ?? readItem(text, file),
  }));
}

/** Reads an item that was cut out of a file by lines. */
export function readItem(text: string, file: Pick<FileHead, 'path' | 'kind'>): Item {
  const { node, problems } = parseItem(text);
  const again = () => parseItem(text).node;
  return decodeItem(text, node, again, file, context => {
    for (const problem of problems) {
      context.unreadable(problem, problem.message, problem.isOwnRule !== true);
    }
  });
}

interface ParsedItem {
  readonly node: YamlNode | undefined;
  readonly problems: readonly SyntaxProblem[];
}

function parseItem(text: string): ParsedItem {
  const simple = readSimpleItem(text);
  if (simple) return { node: simple, problems: [] };
  const { root, problems } = composeGuarded(text);
  return { node: root?.type === 'seq' ? root.items[0] : undefined, problems };
}

/** The certain way. The simple reader needs no guard: it bounds its own depth. */
function composeGuarded(text: string): Composed {
  const message = depthRefusal(text);
  if (message === undefined) return compose(text);
  return { root: undefined, problems: [{ start: 0, end: 1, message, isOwnRule: true }] };
}

/** Items of a file that was read in one piece; their nodes are kept, because aliases need the file. */
function wholeItems(
  nodes: readonly (YamlNode | undefined)[],
  file: FileHead,
): readonly PlacedItem[] {
  return nodes.flatMap(node => {
    if (!node) return [];
    const { start, end } = node;
    const text = file.text.slice(start, end);
    const shifted = shift(node, -start);
    return [{ start, item: decodeItem(text, shifted, () => shifted, file) }];
  });
}

function decodeItem(
  text: string,
  node: YamlNode | undefined,
  again: Item['node'],
  file: Pick<FileHead, 'path' | 'kind'>,
  before: (context: Context) => void = () => undefined,
): Item {
  const context = new Context();
  before(context);
  const decode = (source: object) =>
    decodeEntry(node, file.kind, { file: file.path, source }, context);
  return makeItem(text, context.problems, decode, again);
}

/** An item cut out by lines, of which is known what is in it. */
export function itemOf(
  text: string,
  problems: Item['problems'],
  entriesFrom: (source: object) => Item['entries'],
): Item {
  return makeItem(text, problems, entriesFrom, () => parseItem(text).node);
}

/** An item is the source of its entries, so it has to be there before them. */
function makeItem(
  text: string,
  problems: Item['problems'],
  entriesFrom: (source: object) => Item['entries'],
  node: Item['node'],
): Item {
  const source = {};
  const entries = entriesFrom(source);
  return Object.assign(source, { text, entries, problems, node });
}

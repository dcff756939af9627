import * as l10n from '@vscode/l10n';

import type { Kind } from '../../core/schema/kinds';
import { bisect } from '../bisect';
import type { Problem } from '../problem';
import { applyChange, textChange, type TextChange } from '../textChange';

import { withAliases } from './aliases';
import type { SyntaxProblem } from './compose';
import { conflictProblem, withoutMarkers } from './conflictMarkers';
import { composeLeniently, fileRefusal, refusalAt, staysReadable } from './guard';
import { isBroken, readItem, wholeItems, type Item, type PlacedItem } from './item';
import { marked } from './mark';
import { isNull, type YamlNode } from './node';
import { splitBroken, splitItems, type Piece } from './split';

/** A list file as it was read. */
export interface ListFile {
  readonly type: 'list';
  readonly path: string;
  readonly kind: Kind;
  readonly text: string;
  readonly items: readonly PlacedItem[];
  /** Of the file as a whole, with offsets into `text`. */
  readonly problems: readonly Problem[];
  /** True where the lines tell for certain where each item begins; the items then join to the rest of the file. */
  readonly isCutByLines: boolean;
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
  return items
    ? { ...file, items, problems: [], isCutByLines: true }
    : readWhole(file, previous.items);
}

function readWhole(file: FileHead, previous: readonly PlacedItem[]): ListFile {
  const { text } = file;
  const refused = fileRefusal(text);
  if (refused !== undefined) return withProblems(file, [], [refusalAt(0, refused)]);
  const pieces = splitItems(text);
  if (pieces) {
    return { ...file, items: itemsOf(pieces, file, previous), problems: [], isCutByLines: true };
  }
  const conflicted = withoutMarkers(text);
  if (!conflicted) return readComposed(file, previous);
  const items = itemsOf(splitBroken(conflicted.text), file, previous);
  const problems = conflicted.conflicts.map(conflictProblem);
  return { ...file, items: withAliases(items, file), problems, isCutByLines: false };
}

function readComposed(file: FileHead, previous: readonly PlacedItem[]): ListFile {
  const { text } = file;
  const { root, problems } = composeLeniently(text);
  if (isNull(root) && problems.length === 0) return withProblems(file, [], []);
  const list = root?.type === 'seq' ? root : undefined;
  const isReadable = problems.every(({ isHarmless }) => isHarmless === true);
  const pieces = list && isReadable ? [] : splitBroken(text);
  if (list && pieces.length === 0) {
    return withProblems(file, wholeItems(list.items, problems, file), upTo(list.end, problems));
  }
  const items = withAliases(itemsOf(pieces, file, previous), file);
  const read = withProblems(file, items, isReadable ? [noList(file, root)] : problems);
  return { ...read, problems: untold(read) };
}

function withProblems(
  file: FileHead,
  items: ListFile['items'],
  found: readonly SyntaxProblem[],
): ListFile {
  const problems = found.map(one => marked(file.text, unreadable(one)));
  return { ...file, items, problems, isCutByLines: false };
}

/** With the first one behind the list, where the parser takes each word for a mistake. */
function upTo(end: number, problems: readonly SyntaxProblem[]): readonly SyntaxProblem[] {
  const behind = problems.filter(({ start }) => start >= end);
  return [...problems.filter(({ start }) => start < end), ...behind.slice(0, 1)];
}

/** What no item tells itself. Behind the first mistake the parser takes even what is right for wrong. */
function untold({ items, problems }: ListFile): ListFile['problems'] {
  const broken = items.find(({ item }) => isBroken(item));
  if (!broken) return problems.slice(0, 1);
  const { start, item } = broken;
  const told = new Set(item.problems.map(own => own.start + start));
  return problems.filter(one => one.start < start + item.text.length && !told.has(one.start));
}

/**
 * Reads only those items again that a change may have touched, with the one before them: it says in which column
 * a dash begins an item.
 *
 * @returns `undefined` where the whole file has to be looked at.
 */
function readAgain(file: ListFile, change: TextChange): readonly PlacedItem[] | undefined {
  if (!file.isCutByLines || !staysReadable(file.text, change)) return undefined;
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

function moved(items: readonly PlacedItem[], by: number): readonly PlacedItem[] {
  return by === 0 ? items : items.map(({ start, item }) => ({ start: start + by, item }));
}

/** Index of the first item that begins at an offset or behind it; their number where none does. */
function firstFrom(items: readonly PlacedItem[], offset: number): number {
  return bisect(items.length, index => (items[index]?.start ?? offset) >= offset);
}

/** An empty mapping is what Red Hat's YAML extension reads an empty file as, so it tells nothing of one. */
function noList({ kind, text }: FileHead, root: YamlNode | undefined): SyntaxProblem {
  const message = l10n.t('A file of {0} must be a list: one "- id: ..." for each entry.', kind);
  const isOwnRule = root?.type === 'map' && root.pairs.length === 0;
  return { start: 0, end: text.length, message, isOwnRule };
}

function unreadable({ start, end, message, isOwnRule = false }: SyntaxProblem): Problem {
  const isInSchema = !isOwnRule;
  return { code: 'CL007', severity: 'error', start, end, message, isInSchema };
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

import type { Entry } from '../core/log/careerLog';
import { titleKeys, titleOf } from '../core/log/title';
import { isKind, kindNames, type Kind, type SingletonKind } from '../core/schema/kinds';
import { trimmedEnd } from '../yaml/edit/splice';
import { spanOfEntry, spanOfField } from '../yaml/read/locate';
import { pairOf, type MapNode, type Span, type YamlNode } from '../yaml/read/node';
import type { LogFile, LogReading } from '../yaml/read/readLog';

import { folded, queryWords } from './foldedText';
import { singularOf } from './ids';
import { writtenEntries, type WrittenEntry } from './written';

/** An entry in the outline of its file, or a key of a file that is one mapping. */
export interface DocumentSymbol {
  readonly name: string;
  /** The id; empty for a key. */
  readonly detail: string;
  readonly kind: Kind | SingletonKind;
  readonly range: Span;
  /** The title or name, where it is written; it lies in the range. */
  readonly selection: Span;
  /** Entries inside a meeting. */
  readonly children: readonly DocumentSymbol[];
}

/** The outline of a file, in its order. Offsets are those of the text that was read. */
export function documentSymbols(file: LogFile): readonly DocumentSymbol[] {
  const symbols: (DocumentSymbol & { children: DocumentSymbol[] })[] = [];
  for (const entry of writtenEntries(file)) {
    if (!isKind(entry.kind)) return keySymbols(entry.kind, entry.map, file.text);
    const symbol = entrySymbol(entry, entry.kind, file.text);
    const meeting = entry.path === '' ? undefined : symbols.at(-1);
    (meeting?.children ?? symbols).push(symbol);
  }
  return symbols;
}

function entrySymbol({ id: name, map, base }: WrittenEntry, kind: Kind, text: string) {
  const placed = ({ start, end }: Span) => ({ start: start + base, end: end + base });
  const title = pairOf(map, titleKeys[kind])?.value;
  const id = pairOf(map, 'id')?.value;
  const whole = placed(map);
  const range = { start: whole.start, end: trimmedEnd(text, whole) };
  const named = placed(title ?? id ?? map.pairs[0]?.key ?? map);
  return {
    name: oneLine(title) || (name ?? singularOf(kind)),
    detail: name ?? '',
    kind,
    range,
    selection: { start: named.start, end: Math.min(trimmedEnd(text, named), range.end) },
    children: [],
  };
}

function oneLine(node: YamlNode | undefined): string {
  if (node?.type === 'seq') return node.items.map(oneLine).join(', ');
  return node?.type === 'scalar' ? node.text.replace(/\s+/g, ' ').trim() : '';
}

function keySymbols(
  kind: SingletonKind,
  { pairs }: MapNode,
  text: string,
): readonly DocumentSymbol[] {
  return pairs.map(({ key, value }) => {
    const { start, end } = key;
    const range = { start, end: trimmedEnd(text, { start, end: value?.end ?? end }) };
    return { name: key.text, detail: '', kind, range, selection: { start, end }, children: [] };
  });
}

/** An entry that was found in the log, and where it stands. */
export interface WorkspaceSymbol {
  readonly name: string;
  readonly id: string;
  readonly kind: Kind;
  readonly file: string;
  readonly selection: Span;
}

const mostSymbols = 200;

/** Entries whose title, name or id holds every word of the query, in any order; accents do not matter. */
export function workspaceSymbols(
  { log, files }: LogReading,
  query: string,
): readonly WorkspaceSymbol[] {
  const words = queryWords(query);
  const found = kindNames.flatMap(kind =>
    log[kind].map(entry => ({ kind, entry, name: titleOf(kind, entry) })),
  );
  return found
    .filter(({ name, entry }) => {
      const text = folded(`${name} ${entry.id}`);
      return words.every(word => text.includes(word));
    })
    .slice(0, mostSymbols)
    .map(({ kind, entry, name }) => {
      const { file } = entry.origin;
      return { name, id: entry.id, kind, file, selection: titleSpan(files.get(file), kind, entry) };
    });
}

function titleSpan(file: LogFile | undefined, kind: Kind, { origin }: Entry): Span {
  const nowhere = { start: 0, end: 0 };
  if (file?.type !== 'list') return nowhere;
  const title = spanOfField(file, origin, titleKeys[kind]) ?? spanOfEntry(file, origin);
  return title ? { start: title.start, end: trimmedEnd(file.text, title) } : nowhere;
}

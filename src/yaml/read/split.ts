import { afterSpaces, contentEnd, dash, hash, nextLine, space, tab } from './characters';

const byteOrderMark = '\uFEFF';

/** One top-level item of a list file, cut out by lines: the pieces of a file join to its exact text. */
export interface Piece {
  readonly start: number;
  readonly text: string;
}

/** An anchor or alias; what may stand before it is looked at last, because the marks themselves are rare. */
const anchor = /[&*](?<=(?:^|[\s[{,]).)[^\s,[\]{}&*]/;

/**
 * Cuts a list file before each top-level dash. In block style a line that begins with a dash in the
 * column of the first one always opens a new item, because everything inside an item stands deeper.
 *
 * @returns `undefined` where a line scan cannot be sure to agree with YAML's own reading: flow style,
 * document markers, directives, anchors and aliases, tabs in the indentation, or a line that stands
 * left of the list. The caller then reads the whole file the slow, certain way.
 */
export function splitItems(text: string): readonly Piece[] | undefined {
  return hasAnchor(text) ? undefined : cut(text, false);
}

/** Whether something in a text is named, or repeated by its name. */
export function hasAnchor(text: string): boolean {
  return anchor.test(text);
}

/** The same cut for a broken file, where the only aim is that one bad entry hides no other. */
export function splitBroken(text: string): readonly Piece[] {
  return cut(text, true) ?? [];
}

/** A line is YAML's line: a lone carriage return or U+2028 ends none. */
function cut(text: string, lenient: boolean): readonly Piece[] | undefined {
  const starts: number[] = [];
  let column = -1;
  let next = text.startsWith(byteOrderMark) ? 1 : 0;
  while (next < text.length) {
    const line = next;
    next = nextLine(text, line);
    const at = afterBlanks(text, line);
    const end = contentEnd(text, next);
    if (at >= end || text.charCodeAt(at) === hash) continue;
    if (!lenient && at !== afterSpaces(text, line)) return undefined;
    const isItem = isDash(text, at, end);
    if (column < 0 && isItem) column = at - line;
    if (isItem && at - line === column) starts.push(line);
    else if (!lenient && (column < 0 || at - line <= column)) return undefined;
  }
  return starts.map((start, index) => ({ start, text: text.slice(start, starts[index + 1]) }));
}

function afterBlanks(text: string, start: number): number {
  let at = afterSpaces(text, start);
  while (text.charCodeAt(at) === tab) at = afterSpaces(text, at + 1);
  return at;
}

/** A dash that begins an item, and no word or number. */
function isDash(text: string, at: number, end: number): boolean {
  if (text.charCodeAt(at) !== dash) return false;
  const behind = text.charCodeAt(at + 1);
  return at + 1 === end || behind === space || behind === tab;
}

/**
 * How much of a piece is its item: without the lines at its end that are empty, or comments that stand no
 * deeper than the dash, because those belong to the list.
 */
export function ownLength(piece: string): number {
  const column = piece.search(/\S/);
  let length = 0;
  for (const { 0: line, index } of piece.matchAll(/[^\n]+/g)) {
    const indent = line.search(/\S/);
    const isBetween = indent < 0 || (line[indent] === '#' && indent <= column);
    if (!isBetween) length = index + line.replace(/\r$/, '').length;
  }
  return length;
}

import { afterSpaces, contentEnd, dash, endsLine, hash, nextLine, space, tab } from './characters';

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
  return anchor.test(text) ? undefined : cut(text, false);
}

/** The same cut for a broken file, where the only aim is that one bad entry hides no other. */
export function splitBroken(text: string): readonly Piece[] {
  return cut(text, true) ?? [];
}

function cut(text: string, lenient: boolean): readonly Piece[] | undefined {
  const starts: number[] = [];
  let column = -1;
  let next = text.startsWith(byteOrderMark) ? 1 : 0;
  while (next < text.length) {
    const line = next;
    next = nextLine(text, line);
    const at = afterBlanks(text, line);
    if (at >= contentEnd(text, next) || text.charCodeAt(at) === hash) continue;
    if (!lenient && at !== afterSpaces(text, line)) return undefined;
    const isItem = isDash(text, at);
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
function isDash(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== dash) return false;
  const behind = text.charCodeAt(at + 1);
  return behind === space || behind === tab || endsLine(text, at + 1);
}

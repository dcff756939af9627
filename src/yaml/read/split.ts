/** One top-level item of a list file, cut out by lines: the pieces of a file join to its exact text. */
export interface Piece {
  readonly start: number;
  readonly text: string;
}

/**
 * Cuts a list file before each top-level dash. In block style a line that begins with a dash in the
 * column of the first one always opens a new item, because everything inside an item stands deeper.
 *
 * @returns `undefined` where a line scan cannot be sure to agree with YAML's own reading: flow style,
 * document markers, directives, anchors and aliases, tabs in the indentation, or a line that stands
 * left of the list. The caller then reads the whole file the slow, certain way.
 */
export function splitItems(text: string): readonly Piece[] | undefined {
  if (/(?:^|[\s[{,])[&*][^\s,[\]{}&*]/.test(text)) return undefined;
  return cut(text, false);
}

/** The same cut for a broken file, where the only aim is that one bad entry hides no other. */
export function splitBroken(text: string): readonly Piece[] {
  return cut(text, true) ?? [];
}

/** A line with content, in YAML's sense of a line: a lone carriage return or U+2028 ends none. */
const line = /(^\uFEFF?|\n)([ \t]*)(?!\r?(?:\n|$))([^ \t\n#][^\n]*)/g;

function cut(text: string, lenient: boolean): readonly Piece[] | undefined {
  const starts: number[] = [];
  let column = -1;
  for (const match of text.matchAll(line)) {
    const [, lead = '', indent = '', content = ''] = match;
    const isItem = /^-(?:[ \t]|\r?$)/.test(content);
    if (indent.includes('\t') && !lenient) return undefined;
    if (column < 0 && isItem) column = indent.length;
    if (isItem && indent.length === column) {
      starts.push(match.index + lead.length);
    } else if (!lenient && (column < 0 || indent.length <= column)) {
      return undefined;
    }
  }
  return starts.map((start, index) => ({ start, text: text.slice(start, starts[index + 1]) }));
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

import { readFlow } from './readFlow';
import type { OutlineItem, OutlineNode, OutlinePair, OutlineScalar } from './outline';
import { closingQuote, colonAfterKey, isComment, isDash, plainEnd, skipSpaces } from './scan';

interface Line {
  /** Offset of its first character that is no white space. */
  readonly start: number;
  readonly end: number;
  readonly column: number;
}

/** Reads the outline of a text; `undefined` when nothing but comments stands in it. Never throws. */
export function readOutline(text: string): OutlineNode | undefined {
  return new OutlineReader(text).block(-1);
}

/** The lines that hold something: no blank ones, comments, or document markers. */
function contentLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (const match of text.matchAll(/^([ \t]*)([^\s#][^\r\n]*)/gm)) {
    const [, margin = '', content = ''] = match;
    if (margin === '' && /^(?:---|\.\.\.|%)(?:\s|$)/.test(content)) continue;
    const start = match.index + margin.length;
    lines.push({ start, end: start + content.trimEnd().length, column: margin.length });
  }
  return lines;
}

/**
 * Goes through the lines once. Every method that reads a node takes over at the current line and leaves the
 * first line behind the node as the current one.
 */
class OutlineReader {
  readonly #lines: readonly Line[];
  #next = 0;

  constructor(readonly text: string) {
    this.#lines = contentLines(text);
  }

  /** The node on the lines that stand right of the column `parent`. */
  block(parent: number): OutlineNode | undefined {
    const line = this.#lines[this.#next];
    return line && line.column > parent ? this.#content(line.start, line, parent) : undefined;
  }

  #content(at: number, line: Line, parent: number): OutlineNode | undefined {
    const column = line.column + at - line.start;
    if (isDash(this.text, at)) return this.#list(at, line, column, parent);
    return this.#beginsMap(at, line, column)
      ? this.#map(at, line, column)
      : this.#inline(at, line, parent);
  }

  /** A word without a colon is a key when the line below it, in the same column, is one. */
  #beginsMap(at: number, line: Line, column: number): boolean {
    if (colonAfterKey(this.text, at, line.end) !== undefined) return true;
    const below = this.#lines[this.#next + 1];
    const isWord = /^[^\s"'[\]{}|>&*!,]/.test(this.text.slice(at, at + 1));
    return (
      isWord &&
      below?.column === column &&
      colonAfterKey(this.text, below.start, below.end) !== undefined &&
      !isDash(this.text, below.start)
    );
  }

  #list(at: number, first: Line, column: number, parent: number): OutlineNode {
    const items: OutlineItem[] = [];
    for (let current = first, dash = at; ;) {
      items.push({ hasDash: true, node: this.#item(dash, current, column) });
      this.#dropDeeper(column);
      const line = this.#lines[this.#next];
      if (line?.column !== column) break;
      if (!isDash(this.text, line.start)) {
        if (column > parent && this.#isWord(line)) {
          items.push({ hasDash: false, node: this.#inline(line.start, line, column) });
        }
        break;
      }
      current = line;
      dash = line.start;
    }
    return { type: 'list', flow: false, items };
  }

  #item(dash: number, line: Line, column: number): OutlineNode | undefined {
    const at = skipSpaces(this.text, dash + 1, line.end);
    if (at < line.end && !isComment(this.text, at)) return this.#content(at, line, column);
    this.#next++;
    return this.block(column);
  }

  #isWord({ start, end }: Line): boolean {
    return colonAfterKey(this.text, start, end) === undefined;
  }

  #map(at: number, first: Line, column: number): OutlineNode {
    const pairs: OutlinePair[] = [];
    for (let current = first, key = at; ;) {
      pairs.push(this.#pair(key, current, column));
      this.#dropMisplaced(column);
      const line = this.#lines[this.#next];
      if (line?.column !== column) break;
      current = line;
      key = line.start;
    }
    return { type: 'map', flow: false, column, pairs };
  }

  #pair(at: number, line: Line, column: number): OutlinePair {
    const colon = colonAfterKey(this.text, at, line.end);
    if (colon === undefined) {
      this.#next++;
      const key = this.#plain(at, plainEnd(this.text, at, line.end));
      return { key, hasColon: false, value: this.block(column) };
    }
    const key = this.#key(at, colon);
    const inner = skipSpaces(this.text, colon + 1, line.end);
    if (inner < line.end && !isComment(this.text, inner)) {
      return { key, hasColon: true, value: this.#inline(inner, line, column) };
    }
    this.#next++;
    return { key, hasColon: true, value: this.#below(column) };
  }

  /** The value on the lines below a key; the dashes of a list may stand in the column of the key. */
  #below(column: number): OutlineNode | undefined {
    const line = this.#lines[this.#next];
    if (line?.column === column && isDash(this.text, line.start)) {
      return this.#list(line.start, line, column, column);
    }
    return this.block(column);
  }

  #key(at: number, colon: number): OutlineScalar {
    const first = this.text[at];
    if (first !== '"' && first !== "'") return this.#plain(at, plainEnd(this.text, at, colon));
    return this.#quotedTo(at, closingQuote(this.text, at, colon) ?? colon);
  }

  #inline(at: number, line: Line, parent: number): OutlineNode | undefined {
    const rest = this.text.slice(at, line.end);
    const properties = /^(?:[&!]\S*(?:\s+|$))+/.exec(rest)?.[0].length ?? 0;
    if (properties > 0 && at + properties >= line.end) {
      this.#next++;
      return this.#below(parent);
    }
    if (properties > 0) return this.#inline(at + properties, line, parent);
    if (/^[|>][-+\d]*\s*(?:#.*)?$/.test(rest)) return this.#blockScalar(at, parent);
    switch (rest[0]) {
      case '"':
      case "'":
        return this.#quoted(at, line, parent);
      case '[':
      case '{':
        return this.#flow(at, parent);
      default:
        return this.#plainLines(at, line, parent);
    }
  }

  #blockScalar(at: number, parent: number): OutlineScalar {
    const end = this.#endOfDeeper(parent);
    return { type: 'scalar', text: this.text.slice(at, end), style: 'block', start: at, end };
  }

  /** Plain text goes on over deeper lines. */
  #plainLines(at: number, line: Line, parent: number): OutlineScalar {
    const first = this.#next;
    const end = this.#endOfDeeper(parent);
    const isOneLine = this.#next === first + 1;
    return this.#plain(at, isOneLine ? plainEnd(this.text, at, line.end) : end);
  }

  /** Takes the current line and all deeper ones behind it. */
  #endOfDeeper(parent: number): number {
    let end = this.#lines[this.#next]?.end ?? this.text.length;
    this.#next++;
    for (let line = this.#lines[this.#next]; line && line.column > parent;) {
      end = line.end;
      line = this.#lines[++this.#next];
    }
    return end;
  }

  /** A quote that no deeper line closes ends with its own line. */
  #quoted(at: number, line: Line, parent: number): OutlineScalar {
    const closing =
      closingQuote(this.text, at, line.end) ?? closingQuote(this.text, at, this.#limit(parent));
    this.#goBehind(closing ?? line.start);
    return this.#quotedTo(at, closing ?? line.end);
  }

  #quotedTo(at: number, end: number): OutlineScalar {
    const style = this.text[at] === '"' ? 'double' : 'single';
    return { type: 'scalar', text: this.text.slice(at + 1, end), style, start: at + 1, end };
  }

  #flow(at: number, parent: number): OutlineNode {
    const { node, end } = readFlow(this.text, at, this.#limit(parent));
    this.#goBehind(end - 1);
    return node;
  }

  /** Where the lines end that stand deeper than `parent`, behind the current one. */
  #limit(parent: number): number {
    let index = this.#next + 1;
    while ((this.#lines[index]?.column ?? -1) > parent) index++;
    const after = this.#lines[index];
    return after ? after.start - after.column : this.text.length;
  }

  /** Makes the first line behind an offset the current one. */
  #goBehind(offset: number): void {
    do this.#next++;
    while ((this.#lines[this.#next]?.start ?? Infinity) <= offset);
  }

  #plain(start: number, end: number): OutlineScalar {
    return { type: 'scalar', text: this.text.slice(start, end), style: 'plain', start, end };
  }

  #dropDeeper(column: number): void {
    while ((this.#lines[this.#next]?.column ?? -1) > column) this.block(column);
  }

  /** Lines that fit nowhere hide no line behind them. */
  #dropMisplaced(column: number): void {
    for (;;) {
      this.#dropDeeper(column);
      const line = this.#lines[this.#next];
      if (line?.column !== column || !isDash(this.text, line.start)) return;
      this.#list(line.start, line, column, column);
    }
  }
}

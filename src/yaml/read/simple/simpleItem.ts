import type { MapNode, Pair, ScalarNode, SeqNode, YamlNode } from '../node';

import {
  afterSpaces,
  beforeSpaces,
  colon,
  contentEnd,
  dash,
  hash,
  lineFeed,
  mayBeginPlain,
  space,
} from './characters';
import { closedAt, keyAt } from './flow';
import { foldBlock, foldPlain } from './fold';
import { giveUp, orGivenUp } from './unsure';

/**
 * Reads the one item of a block sequence, several times faster than `compose` does, or gives up.
 *
 * What nearly every entry of a log is made of is read here: block mappings and sequences with plain keys,
 * plain, quoted, literal and folded scalars, flow collections on one line, and comments that hang on no value.
 * Everything else is left to the certain way: tabs, anchors, tags, quoted or explicit keys, quotes and
 * brackets over several lines, indentation or chomping indicators other than `-`, and all that YAML refuses.
 * So whatever is returned is right, without problems, and equal to what `compose` gives; a property test
 * holds the two together.
 *
 * @returns The item's node with offsets into `text`; `undefined` where the certain way must read it.
 */
export function readSimpleItem(text: string): YamlNode | undefined {
  if (text.includes('\t') || /\r(?!\n)/.test(text)) return undefined;
  return orGivenUp(() => new BlockReader(text).item());
}

/** Between two calls the reader stands at the first character of a line's content. */
class BlockReader {
  #at = 0;
  /** Of the content at `#at`; -1 at the end of the text. */
  #column = -1;
  /** The deepest comment line that was skipped to come to `#at`; -1 without. */
  #commentColumn = -1;
  /** Where the node read last ends with its comment and line feed: there its collection ends too. */
  #nodeEnd = 0;

  constructor(readonly text: string) {}

  item(): YamlNode {
    this.#toNextLine(0);
    if (!this.#isAtDash()) giveUp();
    const node = this.#itemValue(this.#column);
    return this.#column < 0 ? node : giveUp();
  }

  /** Skips empty and comment lines from the line that begins at `start`. */
  #toNextLine(start: number): void {
    this.#commentColumn = -1;
    for (let line = start; line < this.text.length; line = lineFeed(this.text, line) + 1) {
      const at = afterSpaces(this.text, line);
      const char = this.text.charCodeAt(at);
      if (char === hash) {
        this.#commentColumn = Math.max(this.#commentColumn, at - line);
      } else if (at < contentEnd(this.text, lineFeed(this.text, at))) {
        this.#at = at;
        this.#column = at - line;
        return;
      }
    }
    this.#at = this.text.length;
    this.#column = -1;
  }

  #isAtDash(): boolean {
    const { text } = this;
    if (text.charCodeAt(this.#at) !== dash) return false;
    const next = text.charAt(this.#at + 1);
    return next === ' ' || next === '\n' || next === '\r' || next === '';
  }

  /** The rest of the line is empty. */
  #isAtEnd(at: number): boolean {
    return at >= contentEnd(this.text, lineFeed(this.text, at));
  }

  #block(): YamlNode {
    if (this.#isAtDash()) return this.#sequence(this.#column);
    return keyAt(this.text, this.#at) ? this.#mapping(this.#column) : giveUp();
  }

  #mapping(column: number): MapNode {
    const start = this.#at;
    const pairs: Pair[] = [];
    while (this.#column === column) {
      const key = keyAt(this.text, this.#at) ?? giveUp();
      this.#at = key.end + 1;
      pairs.push({ key, value: this.#pairValue(column) });
      this.#checkIndentation(column);
    }
    return { type: 'map', flow: false, pairs, start, end: this.#nodeEnd };
  }

  #sequence(column: number): SeqNode {
    const start = this.#at;
    const items: YamlNode[] = [];
    while (this.#column === column && this.#isAtDash()) {
      items.push(this.#itemValue(column));
      this.#checkIndentation(column);
    }
    return { type: 'seq', flow: false, items, start, end: this.#nodeEnd };
  }

  /** Content that stands deeper would belong to nothing; a deeper comment would belong to the value. */
  #checkIndentation(column: number): void {
    if (this.#column > column || this.#commentColumn > column) giveUp();
  }

  /** What stands behind the dash in `column`. */
  #itemValue(column: number): YamlNode {
    const at = afterSpaces(this.text, this.#at + 1);
    if (this.#isAtEnd(at)) {
      this.#toNextLine(lineFeed(this.text, at) + 1);
      return this.#column > column ? this.#block() : giveUp();
    }
    this.#column += at - this.#at;
    this.#at = at;
    if (this.#isAtDash() || keyAt(this.text, at)) return this.#block();
    return this.#value(column);
  }

  /** What stands behind the colon of a key in `column`. */
  #pairValue(column: number): YamlNode {
    const at = afterSpaces(this.text, this.#at);
    if (!this.#isAtEnd(at)) {
      this.#at = at;
      return this.#value(column);
    }
    this.#toNextLine(lineFeed(this.text, at) + 1);
    if (this.#column > column) return this.#block();
    if (this.#column === column && this.#isAtDash()) {
      const sequence = this.#sequence(column);
      // Such a comment would end the sequence or the mapping around it: both begin in this column.
      return this.#commentColumn === column ? giveUp() : sequence;
    }
    if (this.#commentColumn >= 0) giveUp();
    this.#nodeEnd = at;
    return { type: 'scalar', text: '', plain: true, start: at, end: at };
  }

  /** A value that begins on this line, inside a collection in `column`. */
  #value(column: number): YamlNode {
    const { text } = this;
    const start = this.#at;
    if (text.charAt(start) === '|' || text.charAt(start) === '>') return this.#blockScalar(column);
    const closed = closedAt(text, start);
    const node = closed ?? this.#plain(start, column);
    const rest = afterSpaces(text, node.end);
    const isComment = text.charCodeAt(rest) === hash && rest > node.end;
    if (!isComment && !this.#isAtEnd(rest)) giveUp();
    this.#finish(Math.min(lineFeed(text, rest) + 1, text.length));
    return node;
  }

  #finish(end: number): void {
    this.#nodeEnd = end;
    this.#toNextLine(end);
  }

  #plain(start: number, column: number): ScalarNode {
    const { text } = this;
    if (!mayBeginPlain(text, start)) giveUp();
    const lines = [];
    let at = start;
    let end = start;
    for (;;) {
      const feed = lineFeed(text, at);
      end = plainEnd(text, at, contentEnd(text, feed));
      lines.push(text.slice(at, end));
      if (!this.#isAtEnd(afterSpaces(text, end))) break;
      // An own look ahead: blank lines belong to the scalar only when it goes on behind them.
      const next = continuation(text, feed + 1, column);
      if (!next) break;
      for (let blank = 0; blank < next.blanks; blank++) lines.push('');
      at = next.at;
    }
    return { type: 'scalar', text: foldPlain(lines), plain: true, start, end };
  }

  #blockScalar(column: number): ScalarNode {
    const { text } = this;
    const start = this.#at;
    const feed = lineFeed(text, start);
    const header = /^([|>])(-?) *$/.exec(text.slice(start, contentEnd(text, feed)));
    if (!header) giveUp();
    const lines: string[] = [];
    let indent = -1;
    let blanks = 0;
    let end = feed + 1;
    for (let line = end; line < text.length;) {
      const at = afterSpaces(text, line);
      const lineEnd = lineFeed(text, at);
      const isBlank = at >= contentEnd(text, lineEnd);
      if (isBlank && at > line) giveUp();
      if (!isBlank && indent < 0) indent = at - line;
      if (!isBlank && at - line < indent) break;
      if (isBlank) blanks++;
      else {
        if (indent <= column || (blanks > 0 && lines.length === 0)) giveUp();
        for (; blanks > 0; blanks--) lines.push('');
        lines.push(text.slice(line + indent, contentEnd(text, lineEnd)));
        end = Math.min(lineEnd + 1, text.length);
      }
      line = lineEnd + 1;
    }
    if (lines.length === 0) giveUp();
    const content = header[1] === '|' ? lines.join('\n') : foldBlock(lines);
    this.#finish(end);
    const last = header[2] === '-' ? '' : '\n';
    return { type: 'scalar', text: content + last, plain: false, start, end };
  }
}

/** Where the plain text that begins at `start` ends on its line. */
function plainEnd(text: string, start: number, end: number): number {
  for (let at = start; at < end; at++) {
    const char = text.charCodeAt(at);
    if (char === hash && text.charCodeAt(at - 1) === space) return beforeSpaces(text, at);
    if (char === colon && (at + 1 === end || text.charCodeAt(at + 1) === space)) giveUp();
  }
  return beforeSpaces(text, end);
}

/** The next line with content, when it stands deeper than `column` and so continues a plain scalar. */
function continuation(text: string, start: number, column: number) {
  let blanks = 0;
  for (let line = start; line < text.length; line = lineFeed(text, line) + 1) {
    const at = afterSpaces(text, line);
    if (at < contentEnd(text, lineFeed(text, at))) {
      const continues = at - line > column && text.charCodeAt(at) !== hash;
      return continues ? { at, blanks } : undefined;
    }
    blanks++;
  }
  return undefined;
}

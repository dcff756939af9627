import type { MapNode, Pair, ScalarNode, SeqNode, YamlNode } from '../node';

import { blockLines, fold } from './blockScalar';
import {
  afterSpaces,
  bar,
  beforeSpaces,
  colon,
  contentEnd,
  dash,
  endsLine,
  greater,
  hash,
  mayBeginPlain,
  nextLine,
  space,
} from '../characters';
import { closedAt, deepest, keyAt } from './flow';
import { giveUp, orGivenUp } from './unsure';

/**
 * Reads the one item of a block sequence, several times faster than `compose` does, or gives up.
 *
 * What nearly every entry of a log is made of is read here: block mappings and sequences with plain keys,
 * plain, quoted, literal and folded scalars, flow collections on one line, and comments that hang on no value.
 * Everything else is left to the certain way: tabs and other control characters, anchors, tags, quoted or
 * explicit keys, quotes and brackets over several lines, indentation or chomping indicators other than `-`, and
 * all that YAML refuses.
 * So whatever is returned is right, without problems, and equal to what `compose` gives; a property test
 * holds the two together.
 *
 * @returns The item's node with offsets into `text`; `undefined` where the certain way must read it.
 */
export function readSimpleItem(text: string): YamlNode | undefined {
  if (unusual.test(text)) return undefined;
  return orGivenUp(() => new BlockReader(text).item());
}

/** Tabs and other control characters, and a carriage return that ends no line. */
const unusual = /[\u0000-\u0009\u000B\u000C\u000E-\u001F\u007F]|\r(?!\n)/;

/** Between two calls the reader stands at the first character of a line's content. */
class BlockReader {
  #at = 0;
  /** Of the content at `#at`; -1 at the end of the text. */
  #column = -1;
  /** Where the line behind that of `#at` begins. */
  #next = 0;
  /** The deepest comment line that was skipped to come to `#at`; -1 without. */
  #commentColumn = -1;
  /** Where the node read last ends with its comment and line feed: there its collection ends too. */
  #nodeEnd = 0;

  /** Of block collections that are open. */
  #depth = 0;

  constructor(readonly text: string) {}

  item(): YamlNode {
    this.#toContent(0);
    if (!this.#isAtDash()) giveUp();
    const node = this.#itemValue(this.#column);
    return this.#column < 0 ? node : giveUp();
  }

  /** Skips empty and comment lines from the line that begins at `start`. */
  #toContent(start: number): void {
    const { text } = this;
    this.#commentColumn = -1;
    for (let line = start; line < text.length; line = this.#next) {
      const at = afterSpaces(text, line);
      this.#next = nextLine(text, at);
      if (text.charCodeAt(at) === hash) {
        this.#commentColumn = Math.max(this.#commentColumn, at - line);
      } else if (!endsLine(text, at)) {
        this.#at = at;
        this.#column = at - line;
        return;
      }
    }
    this.#at = text.length;
    this.#column = -1;
  }

  #isAtDash(): boolean {
    const { text } = this;
    const behind = this.#at + 1;
    if (text.charCodeAt(this.#at) !== dash) return false;
    return text.charCodeAt(behind) === space || endsLine(text, behind);
  }

  /** A nested collection. */
  #block(): YamlNode {
    if (++this.#depth > deepest) giveUp();
    const isMapping = !this.#isAtDash();
    if (isMapping && !keyAt(this.text, this.#at)) giveUp();
    const node = isMapping ? this.#mapping(this.#column) : this.#sequence(this.#column);
    this.#depth--;
    return node;
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
    const { text } = this;
    const at = afterSpaces(text, this.#at + 1);
    if (endsLine(text, at)) {
      this.#toContent(this.#next);
      return this.#column > column ? this.#block() : giveUp();
    }
    this.#column += at - this.#at;
    this.#at = at;
    return this.#isAtDash() || keyAt(text, at) ? this.#block() : this.#value(column);
  }

  /** What stands behind the colon of a key in `column`. */
  #pairValue(column: number): YamlNode {
    const at = afterSpaces(this.text, this.#at);
    if (!endsLine(this.text, at)) {
      this.#at = at;
      return this.#value(column);
    }
    this.#toContent(this.#next);
    if (this.#column > column) return this.#block();
    if (this.#column === column && this.#isAtDash()) {
      const sequence = this.#block();
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
    const first = text.charCodeAt(this.#at);
    if (first === bar || first === greater) return this.#blockScalar(column);
    const node = closedAt(text, this.#at) ?? this.#plain(column);
    const rest = afterSpaces(text, node.end);
    const isComment = text.charCodeAt(rest) === hash && rest > node.end;
    if (!isComment && !endsLine(text, rest)) giveUp();
    this.#finish(this.#next);
    return node;
  }

  #finish(end: number): void {
    this.#nodeEnd = end;
    this.#toContent(end);
  }

  #plain(column: number): ScalarNode {
    const { text } = this;
    const start = this.#at;
    if (!mayBeginPlain(text, start)) giveUp();
    let end = plainEnd(text, start, contentEnd(text, this.#next));
    let content = text.slice(start, end);
    while (endsLine(text, afterSpaces(text, end))) {
      const { at, blanks } = continuation(text, this.#next, column);
      if (at < 0) break;
      this.#next = nextLine(text, at);
      end = plainEnd(text, at, contentEnd(text, this.#next));
      content += (blanks === 0 ? ' ' : '\n'.repeat(blanks)) + text.slice(at, end);
    }
    return { type: 'scalar', text: content, plain: true, start, end };
  }

  #blockScalar(column: number): ScalarNode {
    const { text } = this;
    const start = this.#at;
    const header = /^([|>])(-?) *$/.exec(text.slice(start, contentEnd(text, this.#next)));
    if (!header) giveUp();
    const { lines, end } = blockLines(text, this.#next, column);
    const content = header[1] === '|' ? lines.join('\n') : fold(lines);
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
  for (let line = start; line < text.length; line = nextLine(text, line)) {
    const at = afterSpaces(text, line);
    if (!endsLine(text, at)) {
      const continues = at - line > column && text.charCodeAt(at) !== hash;
      return { at: continues ? at : -1, blanks };
    }
    blanks++;
  }
  return { at: -1, blanks };
}

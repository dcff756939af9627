import type { OutlineItem, OutlineNode, OutlinePair, OutlineScalar } from './outline';
import { closingQuote, isComment } from './scan';

/** A node in brackets, and the offset behind it. */
export interface FlowReading {
  readonly node: OutlineNode;
  readonly end: number;
}

/** Reads what begins with `[` or `{` at an offset; what is open ends at `limit`. */
export function readFlow(text: string, at: number, limit: number): FlowReading {
  const reader = new FlowReader(text, at, limit);
  return { node: reader.node(), end: reader.position };
}

class FlowReader {
  constructor(
    readonly text: string,
    public position: number,
    readonly limit: number,
  ) {}

  node(): OutlineNode {
    this.#skipProperties();
    switch (this.text[this.position]) {
      case '{':
        return this.#map();
      case '[':
        return this.#list();
      default:
        return this.#scalar(false);
    }
  }

  #list(): OutlineNode {
    const items: OutlineItem[] = [];
    this.position++;
    while (this.#skipTo(']')) items.push({ hasDash: true, node: this.node() });
    return { type: 'list', flow: true, items };
  }

  #map(): OutlineNode {
    const pairs: OutlinePair[] = [];
    this.position++;
    while (this.#skipTo('}')) pairs.push(this.#pair());
    return { type: 'map', flow: true, column: 0, pairs };
  }

  #pair(): OutlinePair {
    const key = this.#scalar(true);
    this.#skipSpace();
    const hasColon = this.#char() === ':';
    if (!hasColon) return { key, hasColon, value: undefined };
    this.position++;
    this.#skipSpace();
    const isEmpty = this.position >= this.limit || ',}]'.includes(this.#char());
    return { key, hasColon, value: isEmpty ? undefined : this.node() };
  }

  /** Goes to the next member; false, and behind the bracket, when there is none. */
  #skipTo(bracket: string): boolean {
    for (;;) {
      this.#skipSpace();
      if (this.position >= this.limit) return false;
      const char = this.#char();
      if (char === bracket) {
        this.position++;
        return false;
      }
      if (!',]}:'.includes(char)) return true;
      this.position++;
    }
  }

  /** Anchors and tags stand before a node and are no part of it. */
  #skipProperties(): void {
    for (;;) {
      const rest = this.text.slice(this.position, this.limit);
      const length = /^[&!][^\s,[\]{}]*\s+/.exec(rest)?.[0].length ?? 0;
      if (length === 0) return;
      this.position += length;
    }
  }

  #skipSpace(): void {
    while (this.position < this.limit) {
      if (isComment(this.text, this.position)) this.#skipLine();
      else if (/\s/.test(this.#char())) this.position++;
      else return;
    }
  }

  #skipLine(): void {
    const end = this.text.indexOf('\n', this.position);
    this.position = end < 0 ? this.limit : Math.min(end, this.limit);
  }

  #scalar(isKey: boolean): OutlineScalar {
    const first = this.#char();
    if (first === '"' || first === "'") return this.#quoted(first);
    const start = this.position;
    if (first === '{' || first === '[') this.position++;
    while (this.position < this.limit && !this.#endsPlain(isKey)) this.position++;
    const text = this.text.slice(start, this.position).trimEnd();
    return { type: 'scalar', text, style: 'plain', start, end: start + text.length };
  }

  #endsPlain(isKey: boolean): boolean {
    const char = this.#char();
    if (',[]{}'.includes(char) || isComment(this.text, this.position)) return true;
    return isKey && char === ':' && /^[\s,[\]{}]?$/.test(this.text[this.position + 1] ?? '');
  }

  /** An open quote ends with its line. */
  #quoted(quote: '"' | "'"): OutlineScalar {
    const start = this.position + 1;
    const closing = closingQuote(this.text, this.position, this.limit);
    if (closing === undefined) this.#skipLine();
    else this.position = closing + 1;
    const end = closing ?? start + this.text.slice(start, this.position).trimEnd().length;
    const style = quote === '"' ? 'double' : 'single';
    return { type: 'scalar', text: this.text.slice(start, end), style, start, end };
  }

  #char(): string {
    return this.text[this.position] ?? '';
  }
}

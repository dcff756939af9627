import type { Kind } from '../../src/core/schema/kinds';

import type { Choices } from './choices';
import { entryData, isList, isMap, kindsTried, type Data, type DataMap } from './logData';
import { scalarText } from './scalarText';

/** Where a key and its value stand in a text, or an item of a list, which has no key. */
export interface Place {
  readonly start: number;
  readonly keyEnd: number;
  readonly end: number;
}

/** A list file in some style, with what it means. */
export interface LogText {
  readonly kind: Kind;
  readonly text: string;
  readonly entries: readonly DataMap[];
  readonly places: ReadonlyMap<string, Place>;
  /** Entries of the file, from their first character to the end of their last value. */
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

export function randomLog(data: Choices, style: Choices): LogText {
  const kind = data.pickFrom(kindsTried) ?? 'wins';
  const count = data.pick(2, 1, 3, 1, 2, 0);
  const entries = data.times(count, index => entryData(kind, `e${index + 1}`, data));
  return writeLog(kind, entries, style);
}

/** Writes entries down in a style; where in the text each of their keys and items stands is kept. */
export function writeLog(kind: Kind, entries: readonly DataMap[], style: Choices): LogText {
  const writer = new Writer(style);
  writer.file(entries);
  const { text, places, spans } = writer;
  return { kind, text, entries, places, spans };
}

/** Name of the place of what stands at a path such as `commitments.0.made` of an entry. */
export function placeName(index: number, path: string): string {
  return `${index}/${path}`;
}

class Writer {
  text = '';
  readonly places = new Map<string, Place>();
  readonly spans: { start: number; end: number }[] = [];
  /** The block scalar that was written last, as long as nothing else follows. */
  #block: { readonly column: number; readonly keep: boolean } | undefined;
  /** Where the value that was written last ends, without a comment behind it. */
  #contentEnd = 0;
  #comments = 0;
  readonly #lineEnd: 'lf' | 'crlf' | 'mixed';

  constructor(readonly style: Choices) {
    this.#lineEnd = style.pick('lf', 'lf', 'lf', 'crlf', 'crlf', 'crlf', 'mixed');
  }

  file(entries: readonly DataMap[]): void {
    if (this.style.oneIn(8)) this.text += '\uFEFF';
    if (this.style.oneIn(16)) this.text += `%YAML 1.2${this.#eol()}---${this.#eol()}`;
    else if (this.style.oneIn(16)) this.text += `---${this.style.pick('', ' # log')}${this.#eol()}`;
    this.#between(0);
    if (this.style.oneIn(12) || (entries.length === 0 && this.style.oneIn(3)))
      this.#flowFile(entries);
    else this.#blockFile(entries);
    const isOpen = this.#block === undefined && this.text.endsWith('\n');
    if (isOpen && this.style.oneIn(16)) this.text += `...${this.#eol()}`;
    else if (isOpen && this.style.oneIn(6)) this.text = this.text.replace(/\r?\n$/, '');
  }

  #blockFile(entries: readonly DataMap[]): void {
    const column = this.style.pick(0, 0, 2, 4);
    entries.forEach((entry, index) => {
      this.text += ' '.repeat(column);
      const start = this.text.length;
      this.text += '-';
      if (this.style.oneIn(6)) {
        this.text += ' ';
        this.#flow(entry, column, this.style.oneIn(2), placeName(index, ''));
        this.#contentEnd = this.text.length;
        this.#endLine();
      } else {
        this.#mapBehindDash(entry, column, placeName(index, ''));
      }
      this.spans.push({ start, end: this.#contentEnd });
      this.#between(column);
    });
  }

  #flowFile(entries: readonly DataMap[]): void {
    const isWide = this.style.oneIn(2);
    this.text += '[';
    entries.forEach((entry, index) => {
      if (isWide) this.text += `${this.#eol()}  `;
      const start = this.text.length;
      this.#flow(entry, 0, isWide && this.style.oneIn(2), placeName(index, ''));
      this.spans.push({ start, end: this.text.length });
      if (index < entries.length - 1) this.text += this.style.pick(', ', ',');
      else if (this.style.oneIn(6)) this.text += ',';
    });
    this.text += isWide ? `${this.#eol()} ]` : ']';
    this.#endLine();
    this.#between(0);
  }

  #eol(): string {
    if (this.#lineEnd === 'mixed') return this.style.pick('\n', '\r\n');
    return this.#lineEnd === 'lf' ? '\n' : '\r\n';
  }

  #comment(): string {
    this.#comments++;
    const trap = this.style.pick('', ' - id: trap', ' "', ' key: [', '#', " it's", ' é 😀', ' | >');
    return `# ${this.#comments}${trap}`;
  }

  /** What stands behind a value on its line. A block scalar would take it for its own. */
  #endLine(): void {
    if (!this.#block) {
      if (this.style.oneIn(6)) this.text += ' '.repeat(1 + this.style.below(3)) + this.#comment();
      else if (this.style.oneIn(12)) this.text += this.style.pick(' ', '   ', '\t');
    }
    this.text += this.#eol();
  }

  /** Blank lines and comment lines, where none of them can become part of a block scalar. */
  #between(indent: number): void {
    if (this.#block?.keep) return;
    const isFree = this.#block === undefined;
    if (this.style.oneIn(8)) this.text += (isFree ? this.style.pick('', '  ') : '') + this.#eol();
    if (!this.style.oneIn(8)) return;
    const widest = isFree ? indent + 6 : Math.min(indent, (this.#block?.column ?? 1) - 1);
    const column = Math.min(widest, this.style.pick(indent, 0, indent + 2, indent + 6));
    this.text += ' '.repeat(column) + this.#comment() + this.#eol();
  }

  /** The map of an entry or of a list's item; its first key may share the line with the dash. */
  #mapBehindDash(map: DataMap, column: number, prefix: string): void {
    const spaces = this.style.pick(1, 1, 3, 2);
    const isBelow = this.style.oneIn(8);
    const indent = isBelow ? column + this.style.pick(2, 1, 4) : column + 1 + spaces;
    if (isBelow) {
      this.#endLine();
      this.#block = undefined;
    } else {
      this.text += ' '.repeat(spaces);
    }
    this.#map(map, indent, !isBelow, prefix);
  }

  #map(map: DataMap, indent: number, isOnLine: boolean, prefix: string): void {
    Object.entries(map).forEach(([key, value], index) => {
      if (index > 0 || !isOnLine) this.text += ' '.repeat(indent);
      const start = this.text.length;
      this.#key(key);
      const keyEnd = this.text.length;
      this.text += `${this.style.oneIn(10) ? ' ' : ''}:`;
      this.#block = undefined;
      this.#contentEnd = this.text.length;
      this.#blockValue(value, indent, prefix + key);
      this.places.set(prefix + key, { start, keyEnd, end: this.#contentEnd });
      this.#between(indent);
    });
  }

  #key(key: string): void {
    if (this.style.oneIn(12)) this.text += JSON.stringify(key);
    else if (this.style.oneIn(12)) this.text += `'${key}'`;
    else this.text += key;
  }

  /** Everything behind a colon, to the end of its last line. */
  #blockValue(value: Data, indent: number, path: string): void {
    if (isList(value) && value.length > 0 && !this.style.oneIn(3)) {
      this.#endLine();
      this.#between(indent);
      this.#list(value, indent + this.style.pick(2, 0, 4, 1), path);
    } else if (isMap(value) && Object.keys(value).length > 0 && !this.style.oneIn(3)) {
      this.#endLine();
      this.#between(indent);
      this.#map(value, indent + this.style.pick(2, 1, 4), false, `${path}.`);
    } else {
      this.#inlineValue(value, indent, path);
      this.#endLine();
    }
  }

  #inlineValue(value: Data, indent: number, path: string): void {
    if (value === null) {
      this.text += this.style.pick('', ' null', ' ~');
    } else if (typeof value === 'object') {
      this.#gap(indent);
      this.#flow(value, indent, this.style.oneIn(4), path);
    } else if (typeof value === 'string') {
      const { text, block } = scalarText(
        value,
        { eol: this.#eol(), indent, flow: false },
        this.style,
      );
      if (block) this.text += ' '.repeat(this.style.pick(1, 2));
      else this.#gap(indent);
      this.text += text;
      this.#block = block;
    } else {
      this.#gap(indent);
      this.text += String(value);
    }
    this.#contentEnd = this.text.length;
  }

  /** Between the colon and the value, which may stand on the next line. */
  #gap(indent: number): void {
    if (this.style.oneIn(16)) this.text += this.#eol() + ' '.repeat(indent + 2);
    else this.text += this.style.pick(' ', ' ', ' ', '  ', '     ');
  }

  #list(items: readonly Data[], column: number, path: string): void {
    items.forEach((item, index) => {
      this.text += ' '.repeat(column) + '-';
      const start = this.text.length;
      this.#block = undefined;
      const inside = `${path}.${index}`;
      if (isMap(item) && Object.keys(item).length > 0 && !this.style.oneIn(3)) {
        this.#mapBehindDash(item, column, `${inside}.`);
      } else if (isMap(item)) {
        this.text += ' ';
        this.#flow(item, column, this.style.oneIn(4), inside);
        this.#contentEnd = this.text.length;
        this.#endLine();
      } else {
        this.#inlineValue(item, column, inside);
        this.#endLine();
      }
      this.places.set(inside, { start, keyEnd: start, end: this.#contentEnd });
      this.#between(column);
    });
  }

  #flow(value: Data, indent: number, isWide: boolean, path: string): void {
    const gap = () => {
      if (!isWide || !this.style.oneIn(2)) return '';
      const comment = this.style.oneIn(6) ? ` ${this.#comment()}` : '';
      return comment + this.#eol() + ' '.repeat(indent + 2 + this.style.below(3));
    };
    if (isMap(value)) this.#flowMap(value, indent, gap, path.endsWith('/') ? path : `${path}.`);
    else if (isList(value)) this.#flowList(value, indent, gap, path);
    else this.#flowScalar(value, indent);
  }

  #flowMap(map: DataMap, indent: number, gap: () => string, prefix: string): void {
    this.text += `{${gap()}`;
    Object.entries(map).forEach(([key, value], index) => {
      if (index > 0) this.text += this.style.pick(', ', ',') + gap();
      const start = this.text.length;
      this.#key(key);
      const keyEnd = this.text.length;
      this.text += ': ';
      this.#flow(value, indent, false, prefix + key);
      this.places.set(prefix + key, { start, keyEnd, end: this.text.length });
    });
    this.text += gap() + '}';
  }

  #flowList(items: readonly Data[], indent: number, gap: () => string, path: string): void {
    this.text += this.style.pick('[', '[ ') + gap();
    items.forEach((item, index) => {
      if (index > 0) this.text += this.style.pick(', ', ',') + gap();
      const start = this.text.length;
      this.#flow(item, indent, false, `${path}.${index}`);
      this.places.set(`${path}.${index}`, { start, keyEnd: start, end: this.text.length });
    });
    if (items.length > 0 && this.style.oneIn(10)) this.text += ',';
    this.text += gap() + ']';
  }

  #flowScalar(value: string | number | boolean | null, indent: number): void {
    if (typeof value !== 'string') this.text += String(value);
    else this.text += scalarText(value, { eol: this.#eol(), indent, flow: true }, this.style).text;
  }
}

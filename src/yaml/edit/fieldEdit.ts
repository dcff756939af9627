import type { Fields, ValueType } from '../../core/schema/field';
import {
  isNull,
  pairOf,
  type MapNode,
  type Pair,
  type ScalarNode,
  type SeqNode,
  type Span,
} from '../read/node';

import { emitItem, emitPair, emitValue, type EmitStyle } from './emit';
import type { FieldPlace, ItemPlace, KeyPlace } from './fieldPath';
import type { FieldChange } from './fieldChange';
import {
  afterComma,
  behindColon,
  columnOf,
  contentEnd,
  endOfLine,
  endOfLineBefore,
  eolAt,
  hasDeeperBelow,
  type Splice,
} from './splice';

/** The splice that changes one field, computed from the ranges of what is written around it. */
export function spliceField(
  text: string,
  base: number,
  place: FieldPlace,
  change: FieldChange,
): Splice {
  return 'key' in place
    ? new KeyEdit(text, base, place).splice(change)
    : spliceItem(text, base, place, change);
}

/** A key of a mapping and its value. */
class KeyEdit {
  readonly #pair: Pair | undefined;
  readonly #style: EmitStyle;
  readonly map: MapNode;
  readonly key: string;
  readonly type: ValueType;
  readonly fields: Fields;

  constructor(
    readonly text: string,
    readonly base: number,
    { holder, key, type, fields }: KeyPlace,
  ) {
    this.map = holder;
    this.key = key;
    this.type = type;
    this.fields = fields;
    this.#pair = pairOf(holder, key);
    const first = holder.pairs[0]?.key.start ?? holder.start;
    this.#style = {
      indent: columnOf(text, first + base),
      eol: eolAt(text, first + base),
      flow: holder.flow,
    };
  }

  splice(change: FieldChange): Splice {
    switch (change.change) {
      case 'set':
        return this.set(change.value);
      case 'append':
        return this.append(change.value);
      case 'remove':
        return this.remove();
    }
  }

  /** Takes the key away with its line; the first key shares its line with the dash and only empties. */
  remove(): Splice {
    const pair = this.#pair;
    if (!pair) return { start: this.base, end: this.base, text: '' };
    const end = this.#endOf(pair);
    const start = pair.key.start + this.base;
    const index = this.map.pairs.indexOf(pair);
    const previous = this.map.pairs[index - 1];
    if (!previous) return { start: this.#behindKey(pair, true), end, text: '' };
    if (this.map.flow) return this.#removeFromFlow(previous, start, end);
    const from = endOfLineBefore(this.text, start - columnOf(this.text, start));
    return { start: from, end: endOfLine(this.text, end), text: '' };
  }

  /** With the comma before it, or where a comment stands between the two, with the one behind it. */
  #removeFromFlow(previous: Pair, start: number, end: number): Splice {
    const from = this.#endOf(previous);
    return this.text.slice(from, start).includes('#')
      ? { start, end: behindComma(this.text, end), text: '' }
      : { start: from, end, text: '' };
  }

  set(value: unknown): Splice {
    const pair = this.#pair;
    if (!pair) return this.#insert(value);
    const colon = behindColon(this.text, pair.key.end + this.base);
    const end = this.#endOf(pair);
    if (colon === undefined) {
      return { start: end, end, text: emitPair('', value, this.type, this.#styleAt(end, true)) };
    }
    const old = pair.value && !isNull(pair.value) ? pair.value : undefined;
    const start = old ? old.start + this.base : colon;
    const isBehindComment = this.text.slice(colon, start).includes('#');
    const remark = old ? headerComment(this.text.slice(start, end)) : '';
    const isCrowded = isBehindComment || remark !== '' || end < endOfLine(this.text, end);
    const written = emitValue(value, this.type, this.#styleAt(end, isCrowded)) + remark;
    const isBlock = written.startsWith(this.#style.eol);
    const isOnLine = start > colon && endOfLine(this.text, colon) >= start;
    return isBehindComment || (isOnLine && !isBlock)
      ? { start, end, text: written }
      : { start: colon, end, text: isBlock ? written : ` ${written}` };
  }

  append(value: unknown): Splice {
    const old = this.#pair?.value;
    if (!old || isNull(old)) return this.set([value]);
    if (old.type === 'seq') return this.#appendTo(old, value);
    return old.type === 'map' && !old.flow
      ? this.#appendToMap(old, value)
      : this.#appendToOne(old, value);
  }

  /** A single value and the new one become a flow list; block text goes into it quoted. */
  #appendToOne(old: ScalarNode | MapNode, value: unknown): Splice {
    const start = old.start + this.base;
    const end = contentEnd(this.text, old, this.base);
    const was = this.text.slice(start, end);
    const isFit = old.type === 'map' || (old.plain ? !/[,[\]{}]/.test(was) : /^["']/.test(was));
    const first = isFit ? was : JSON.stringify(old.text);
    return { start, end, text: `[${first}, ${this.#inFlow(value)}]` };
  }

  /** A single block mapping becomes the first item of a list where its indentation has room for a dash. */
  #appendToMap(old: MapNode, value: unknown): Splice {
    const first = old.start + this.base;
    const column = columnOf(this.text, first) - 2;
    const start = Math.max(0, first - 2);
    const end = endOfLine(this.text, contentEnd(this.text, old, this.base));
    const item = this.#item(value, column, end);
    return { start, end, text: `- ${this.text.slice(first, end)}${item}` };
  }

  #appendTo(list: SeqNode, value: unknown): Splice {
    const last = list.items.at(-1);
    if (list.flow || !last) {
      const added = this.#inFlow(value);
      const at = (last?.end ?? list.start + 1) + this.base;
      return { start: at, end: at, text: last ? afterComma(this.text, at, added) : added };
    }
    const column = columnOf(this.text, list.start + this.base);
    const at = endOfLine(this.text, contentEnd(this.text, last, this.base));
    return { start: at, end: at, text: this.#item(value, column, at) };
  }

  #inFlow(value: unknown): string {
    return emitValue([value], this.type, { ...this.#style, flow: true }).slice(1, -1);
  }

  /** A line of its own for a further item of a block list. */
  #item(value: unknown, column: number, at: number): string {
    const of = this.type.type === 'list' ? this.type.of : this.type;
    const item = emitItem(value, of, { ...this.#styleAt(at), indent: column - 2 });
    return this.#style.eol + ' '.repeat(Math.max(0, column)) + item;
  }

  /** A block would take for its own a comment behind it, or below it and deeper, so none is used there. */
  #styleAt(end: number, isCrowded = false): EmitStyle {
    const { indent, flow } = this.#style;
    return { ...this.#style, flow: flow || isCrowded || hasDeeperBelow(this.text, end, indent) };
  }

  /** After the nearest earlier field of the table that is written. */
  #insert(value: unknown): Splice {
    const order = Object.keys(this.fields);
    const rank = order.indexOf(this.key);
    const before = this.map.pairs.filter(({ key }) => {
      const index = order.indexOf(key.text);
      return index >= 0 && index < rank;
    });
    const pair = before.at(-1) ?? this.map.pairs[0];
    const end = this.#endOf(pair);
    const written = emitPair(this.key, value, this.type, this.#styleAt(end));
    if (this.map.flow) {
      const text = pair ? afterComma(this.text, end, written) : written;
      return { start: end, end, text };
    }
    const at = endOfLine(this.text, end);
    return { start: at, end: at, text: this.#style.eol + ' '.repeat(this.#style.indent) + written };
  }

  #endOf(pair: Pair | undefined): number {
    if (!pair) return this.map.start + 1 + this.base;
    const { value } = pair;
    const isUnwritten = !value || value.start === value.end;
    return isUnwritten ? this.#behindKey(pair) : contentEnd(this.text, value, this.base);
  }

  /** @param isRemarked behind the comments, too, that stand between the key and its value. */
  #behindKey({ key, value }: Pair, isRemarked = false): number {
    const keyEnd = key.end + this.base;
    const colon = behindColon(this.text, keyEnd) ?? keyEnd;
    const between = this.text.slice(colon, value ? value.start + this.base : colon);
    return isRemarked && between.includes('#') ? colon + between.trimEnd().length : colon;
  }
}

/** The comment behind the header of a block scalar, with the white space before it. */
function headerComment(value: string): string {
  return /^[|>][-+\d]*([ \t]+#[^\r\n]*)/.exec(value)?.[1] ?? '';
}

/** An item of a list. */
function spliceItem(
  text: string,
  base: number,
  { holder, index, type }: ItemPlace,
  change: FieldChange,
): Splice {
  const item = holder.items[index];
  const start = (item?.start ?? holder.start) + base;
  const end = item ? contentEnd(text, item, base) : start;
  if (change.change === 'remove') return withoutItem(text, base, holder, index, { start, end });
  const value = change.change === 'set' ? change.value : [change.value];
  const style = { indent: columnOf(text, start) - 4, eol: eolAt(text, start), flow: holder.flow };
  const written = holder.flow
    ? emitValue(value, type, style)
    : emitItem(value, type, style).slice('- '.length);
  return { start, end, text: written };
}

function withoutItem(text: string, base: number, list: SeqNode, index: number, item: Span): Splice {
  if (!list.flow) return withoutLines(text, item);
  const comma = behindComma(text, item.end);
  const [before, after] = [list.items[index - 1], list.items[index + 1]];
  const isFree = (start: number, end: number) => !text.slice(start, end).includes('#');
  if (before && isFree(before.end + base, item.start)) {
    return { start: before.end + base, end: item.end, text: '' };
  }
  const next = after ? after.start + base : comma;
  const end = !before && isFree(item.end, next) ? next : comma;
  return { start: item.start, end, text: '' };
}

/** An item of a block list, with its dash and the rest of its last line. */
function withoutLines(text: string, item: Span): Splice {
  const dash = text.lastIndexOf('-', item.start - 1);
  const start = dash - columnOf(text, dash);
  const end = endOfLine(text, item.end);
  const next = text.indexOf('\n', end) + 1;
  return next > 0
    ? { start, end: next, text: '' }
    : { start: endOfLineBefore(text, start), end, text: '' };
}

/** Where a text goes on behind the comma that follows, if one does. */
function behindComma(text: string, end: number): number {
  const comma = /\s*,/y;
  comma.lastIndex = end;
  return comma.test(text) ? comma.lastIndex : end;
}

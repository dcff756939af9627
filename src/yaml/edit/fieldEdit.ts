import type { Fields, ValueType } from '../../core/schema/field';
import { isNull, pairOf, type MapNode, type Pair, type SeqNode, type Span } from '../read/node';

import { emitItem, emitPair, emitValue, type EmitStyle } from './emit';
import type { FieldPlace, ItemPlace, KeyPlace } from './fieldPath';
import type { FieldChange } from './setField';
import { columnOf, endOfLine, eolAt, trimmedEnd, type Splice } from './splice';

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
    if (!previous) {
      const colon = this.text.indexOf(':', pair.key.end + this.base) + 1;
      return { start: colon, end, text: '' };
    }
    if (this.map.flow) return { start: this.#endOf(previous), end, text: '' };
    const lineStart = start - columnOf(this.text, start);
    return { start: lineStart - this.#style.eol.length, end: endOfLine(this.text, end), text: '' };
  }

  set(value: unknown): Splice {
    const pair = this.#pair;
    if (!pair) return this.#insert(value);
    const written = emitValue(value, this.type, this.#style);
    const spaced = written.startsWith(this.#style.eol) ? written : ` ${written}`;
    const colon = this.text.indexOf(':', pair.key.end + this.base) + 1;
    if (!pair.value || isNull(pair.value)) {
      const end = pair.value ? pair.value.end + this.base : colon;
      return { start: colon, end: Math.max(end, colon), text: spaced };
    }
    const old = { start: pair.value.start + this.base, end: pair.value.end + this.base };
    const end = trimmedEnd(this.text, old);
    const sameLine = endOfLine(this.text, colon) >= old.start;
    return sameLine && !written.startsWith(this.#style.eol)
      ? { start: old.start, end, text: written }
      : { start: colon, end, text: spaced };
  }

  append(value: unknown): Splice {
    const old = this.#pair?.value;
    if (!old || isNull(old)) return this.set([value]);
    if (old.type === 'seq') return this.#appendTo(old, value);
    const start = old.start + this.base;
    const end = trimmedEnd(this.text, { start, end: old.end + this.base });
    const added = emitValue([value], this.type, { ...this.#style, flow: true }).slice(1, -1);
    return { start, end, text: `[${this.text.slice(start, end)}, ${added}]` };
  }

  #appendTo(list: SeqNode, value: unknown): Splice {
    const last = list.items.at(-1);
    const of = this.type.type === 'list' ? this.type.of : this.type;
    if (list.flow || !last) {
      const added = emitValue([value], this.type, { ...this.#style, flow: true }).slice(1, -1);
      const at = (last?.end ?? list.start + 1) + this.base;
      return { start: at, end: at, text: last ? `, ${added}` : added };
    }
    const column = columnOf(this.text, list.start + this.base);
    const end = trimmedEnd(this.text, { start: last.start + this.base, end: last.end + this.base });
    const at = endOfLine(this.text, end);
    const item = emitItem(value, of, { ...this.#style, indent: column - 2 });
    return { start: at, end: at, text: this.#style.eol + ' '.repeat(column) + item };
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
    const written = emitPair(this.key, value, this.type, this.#style);
    const end = this.#endOf(pair);
    if (this.map.flow) return { start: end, end, text: pair ? `, ${written}` : written };
    const at = endOfLine(this.text, end);
    return { start: at, end: at, text: this.#style.eol + ' '.repeat(this.#style.indent) + written };
  }

  #endOf(pair: Pair | undefined): number {
    if (!pair) return this.map.start + 1 + this.base;
    const { key, value } = pair;
    if (!value || isNull(value)) return this.text.indexOf(':', key.end + this.base) + 1;
    return trimmedEnd(this.text, { start: value.start + this.base, end: value.end + this.base });
  }
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
  const end = item ? trimmedEnd(text, { start, end: item.end + base }) : start;
  if (change.change === 'remove') return withoutItem(text, base, holder, index, { start, end });
  const value = change.change === 'set' ? change.value : [change.value];
  const style = { indent: columnOf(text, start) - 4, eol: eolAt(text, start), flow: holder.flow };
  const written = holder.flow
    ? emitValue(value, type, style)
    : emitItem(value, type, style).slice('- '.length);
  return { start, end, text: written };
}

function withoutItem(text: string, base: number, list: SeqNode, index: number, item: Span): Splice {
  if (!list.flow) {
    const dash = text.lastIndexOf('-', item.start - 1);
    const lineStart = dash - columnOf(text, dash);
    const next = text.indexOf('\n', endOfLine(text, item.end));
    return { start: lineStart, end: next < 0 ? text.length : next + 1, text: '' };
  }
  const [before, after] = [list.items[index - 1], list.items[index + 1]];
  if (before) return { start: before.end + base, end: item.end, text: '' };
  return { start: item.start, end: after ? after.start + base : item.end, text: '' };
}

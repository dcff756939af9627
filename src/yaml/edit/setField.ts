import * as l10n from '@vscode/l10n';

import type { Entry } from '../../core/log/careerLog';
import type { ValueType } from '../../core/schema/field';
import { specOf, type Kind } from '../../core/schema/kinds';
import { entryMap, itemOf } from '../read/locate';
import { isNull, pairOf, type MapNode, type Pair, type SeqNode } from '../read/node';
import { readListFile, type ListFile } from '../read/readFile';

import { emitItem, emitPair, emitValue, type EmitStyle } from './emit';
import {
  applySplice,
  columnOf,
  EditRefused,
  endOfLine,
  eolAt,
  trimmedEnd,
  type Splice,
} from './splice';
import { refuseBroken, verify } from './verify';

/** What to do with one field of an entry. */
export type FieldChange =
  | { readonly change: 'set'; readonly value: unknown }
  /** Adds a value to a list; a single value becomes a list of two. */
  | { readonly change: 'append'; readonly value: unknown }
  | { readonly change: 'remove' };

/**
 * Changes one field of an entry and no other byte.
 *
 * @throws {EditRefused} when the file has syntax errors, or the result would not read as intended.
 */
export function setField(
  file: ListFile,
  entry: Entry,
  kind: Kind,
  key: string,
  change: FieldChange,
) {
  refuseBroken(file);
  const placed = itemOf(file, entry.origin);
  const map = placed && entryMap(placed, entry.origin.path);
  const refused = new EditRefused(
    l10n.t('"{0}" of {1} could not be changed without changing other text.', key, entry.id),
    file.path,
    { start: placed?.start ?? 0, end: placed?.start ?? 0 },
  );
  if (!placed || !map) throw refused;
  const type = specOf(kind).fields[key]?.type;
  if (!type) throw refused;
  const edit = new FieldEdit(file.text, placed.start, map, key, type, kind);
  const splice = edit.splice(change);
  const index = file.items.indexOf(placed);
  const expected = expectation(file, splice, index, entry.origin.path, key);
  verify(file, splice, refused.message, before => before.length, { index, expected });
  return splice;
}

/** The item as it must read afterwards: as before in all fields but the changed one. */
function expectation(file: ListFile, splice: Splice, index: number, path: string, key: string) {
  const after = readListFile(file.path, file.kind, applySplice(file.text, splice), file);
  const was = file.items[index]?.item.entries ?? [];
  const is = after.items[index]?.item.entries ?? [];
  const other = was.map(({ kind, id, entry, path: at }) => {
    const now = is.find(candidate => candidate.path === at)?.entry;
    const same = Object.entries(entry ?? {}).filter(([name]) => name !== 'origin');
    if (at !== path) return [kind, id, entry && Object.fromEntries(same)];
    const merged = new Map<string, unknown>(same);
    const changed = now && Object.entries(now).find(([name]) => name === key);
    if (changed) merged.set(key, changed[1]);
    else merged.delete(key);
    const order = [...Object.keys(now ?? {}), ...merged.keys()];
    return [kind, id, Object.fromEntries([...new Set(order)].flatMap(name => take(merged, name)))];
  });
  return JSON.stringify(other);
}

function take(values: ReadonlyMap<string, unknown>, name: string): [string, unknown][] {
  return values.has(name) ? [[name, values.get(name)]] : [];
}

class FieldEdit {
  readonly #pair: Pair | undefined;
  readonly #style: EmitStyle;

  constructor(
    readonly text: string,
    readonly base: number,
    readonly map: MapNode,
    readonly key: string,
    readonly type: ValueType,
    readonly kind: Kind,
  ) {
    this.#pair = pairOf(map, key);
    const first = map.pairs[0]?.key.start ?? map.start;
    this.#style = {
      indent: columnOf(text, first + base),
      eol: eolAt(text, first + base),
      flow: map.flow,
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
    const order = Object.keys(specOf(this.kind).fields);
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

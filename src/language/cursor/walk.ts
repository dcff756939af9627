import { fieldOf, type Field, type Fields, type ValueType } from '../../core/schema/field';
import { isKind, specOf, type Kind, type SingletonKind } from '../../core/schema/kinds';
import {
  valueOf,
  type OutlineItem,
  type OutlineMap,
  type OutlineNode,
  type OutlinePair,
  type OutlineScalar,
} from '../outline/outline';

import type { Cursor, EntryContext, ValuePosition, Word } from './cursor';
import { mark, withoutMark, type MarkedText } from './mark';
import { fieldsIn } from './fieldsIn';

/** What is known about a place on the way down to the mark. */
interface Way {
  readonly entry: EntryContext;
  readonly path: readonly string[];
  readonly type: ValueType;
  readonly field: Field | undefined;
  readonly isListed: boolean;
  readonly position: ValuePosition;
  readonly column: number;
  readonly siblings: readonly string[];
}

const nothing: ValueType = { type: 'anything' };

/** Goes down an outline, with the schema table beside it, to the scalar that holds the mark. */
export class CursorWalk {
  /** Offsets of `marked` lead back to `source`, the text of the whole file. */
  constructor(
    readonly marked: MarkedText,
    readonly source: string,
    readonly caret: number,
  ) {}

  list(outline: OutlineNode, kind: Kind): Cursor | undefined {
    return this.#node(outline, { ...start(kind), type: { type: 'entries', kind } });
  }

  singleton(outline: OutlineNode, kind: SingletonKind, fields: Fields): Cursor | undefined {
    return this.#node(outline, { ...start(kind), type: { type: 'record', fields } });
  }

  #node(node: OutlineNode, way: Way): Cursor | undefined {
    switch (node.type) {
      case 'scalar':
        return this.#scalar(node, way);
      case 'list':
        return this.#items(node.items, node.flow, way);
      case 'map':
        return this.#map(node, asItem(way, '0'));
    }
  }

  #items(items: readonly OutlineItem[], flow: boolean, way: Way): Cursor | undefined {
    const siblings = items.flatMap(({ node }) =>
      node?.type === 'scalar' && !node.text.includes(mark) ? [node.text] : [],
    );
    for (const [index, { node, hasDash }] of items.entries()) {
      const position = flow ? 'in-brackets' : hasDash ? 'behind-dash' : 'own-line';
      const found = node && this.#node(node, { ...asItem(way, String(index)), position, siblings });
      if (found) return found;
    }
    return undefined;
  }

  #map(map: OutlineMap, way: Way): Cursor | undefined {
    const inside = way.type.type === 'record' && way.field === undefined;
    const here = inside ? { ...way, entry: withId(way.entry, map) } : way;
    const fields = fieldsIn(way.type, map);
    for (const pair of map.pairs) {
      const path = [...way.path, withoutMark(pair.key.text)];
      if (this.#isHere(pair.key)) return this.#key(map, pair, fields, { ...here, path });
      const field = fieldOf(fields, pair.key.text);
      const type = field?.type ?? nothing;
      const position = this.#position(map, pair);
      const below = { type, field, isListed: false, position, column: map.column, siblings: [] };
      const entry = type.type === 'entries' ? nestedEntry(type.kind, map) : here.entry;
      const found =
        pair.value && this.#node(pair.value, { ...below, entry: entry ?? here.entry, path });
      if (found) return found;
    }
    return undefined;
  }

  #position(map: OutlineMap, { key, value }: OutlinePair): ValuePosition {
    if (map.flow) return 'in-brackets';
    const isBelow =
      value?.type === 'scalar' && this.marked.text.slice(key.end, value.start).includes('\n');
    return isBelow ? 'own-line' : 'behind-key';
  }

  #key(map: OutlineMap, pair: OutlinePair, fields: Fields, { entry, path }: Way): Cursor {
    return {
      place: 'key',
      entry,
      path: path.join('.'),
      word: this.#word(pair.key),
      fields,
      present: map.pairs.filter(other => other !== pair).map(({ key }) => key.text),
      hasColon: pair.hasColon,
      flow: map.flow,
      column: map.column,
    };
  }

  #scalar(node: OutlineScalar, way: Way): Cursor | undefined {
    if (!this.#isHere(node)) return undefined;
    const { entry, path, ...place } = isList(way.type) ? asItem(way, '0') : way;
    const word = this.#word(node);
    const lead = this.marked.hasLead && word.start === this.caret ? ' ' : '';
    const tail = this.marked.hasTail ? ' ' : '';
    return { place: 'value', entry, path: path.join('.'), word, lead, tail, ...place };
  }

  #isHere({ text }: OutlineScalar): boolean {
    return text.includes(mark);
  }

  #word(node: OutlineScalar): Word {
    const start = Math.min(this.marked.original(node.start), this.caret);
    const end = this.marked.original(node.end);
    const text = this.source.slice(start, end);
    return { start, end, text, typed: this.source.slice(start, this.caret), style: node.style };
  }
}

function start(kind: Kind | SingletonKind): Omit<Way, 'type'> {
  const entry = { kind, id: undefined, inherited: [] };
  const place = { field: undefined, isListed: false, position: 'own-line', column: 0 } as const;
  return { entry, path: [], siblings: [], ...place };
}

function isList(type: ValueType): boolean {
  return type.type === 'list' || type.type === 'entries';
}

/** One value where a list may stand counts as a list of one. An entry's path begins at the entry. */
function asItem(way: Way, index: string): Way {
  if (way.type.type === 'list') {
    return { ...way, type: way.type.of, isListed: true, path: [...way.path, index] };
  }
  if (way.type.type !== 'entries' || !isKind(way.type.kind)) return way;
  const { fields } = specOf(way.type.kind);
  const type: ValueType = { type: 'record', fields };
  return { ...way, type, field: undefined, isListed: true, path: [] };
}

function withId(entry: EntryContext, map: OutlineMap): EntryContext {
  const id = valueOf(map, 'id');
  return { ...entry, id: id?.type === 'scalar' ? withoutMark(id.text) : undefined };
}

/** What an entry inside a meeting takes over from it (format.md, section 5). */
function nestedEntry(kind: string, meeting: OutlineMap): EntryContext | undefined {
  if (!isKind(kind)) return undefined;
  const people = valueOf(meeting, 'with');
  const isOne = people?.type === 'scalar' || (people?.type === 'list' && people.items.length === 1);
  const inherited = ['id', 'date', 'made', 'meeting', ...(isOne ? ['person'] : [])];
  return { kind, id: undefined, inherited };
}

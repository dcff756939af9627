import { fieldOf, type Field, type Fields, type ValueType } from '../../core/schema/field';
import { isKind, specOf } from '../../core/schema/kinds';

import { escapeSnippet } from '../snippet';

import type { Layout } from './layout';

/** Where keys are to stand. In flow style the column means nothing. */
export interface Ground {
  readonly column: number;
  readonly flow: boolean;
}

/** What stands in a place of a snippet; empty where nothing is known. */
export type Sample = (key: string, field: Field) => string;

const inBrackets: Ground = { column: 0, flow: true };

/** Writes keys as a snippet, each with the shape of its type and a place for its value. */
export class Shaper {
  #places = 0;

  constructor(
    readonly layout: Layout,
    readonly sample: Sample = () => '',
  ) {}

  /** The keys of a mapping, one on each line, or with commas in flow style. */
  mapping(keys: readonly string[], fields: Fields, ground: Ground): string {
    const pairs = keys.flatMap(key => {
      const field = fieldOf(fields, key);
      return field ? [this.pair(key, field, ground)] : [];
    });
    return pairs.join(ground.flow ? ', ' : this.line(ground.column));
  }

  pair(key: string, field: Field, ground: Ground): string {
    const { type } = field;
    if (type.type === 'record') {
      return this.pairOfKeys(key, firstKeys(type.fields), type.fields, ground);
    }
    const { flow, column } = ground;
    const dash = `${this.line(column + this.layout.dash)}- `;
    const item = itemOf(type);
    if (item) {
      const keys = (at: Ground) => this.mapping(item.keys, item.fields, at);
      if (flow) return `${key}: [{${keys(inBrackets)}}]`;
      return `${key}:${dash}${keys({ column: column + this.layout.dash + 2, flow })}`;
    }
    const place = this.#place(key, field);
    if (type.type !== 'list') return `${key}: ${place}`;
    return type.of.type === 'text' && !flow ? `${key}:${dash}${place}` : `${key}: [${place}]`;
  }

  /** A key with a mapping of certain keys below it. */
  pairOfKeys(key: string, keys: readonly string[], fields: Fields, ground: Ground): string {
    if (ground.flow) return `${key}: {${this.mapping(keys, fields, inBrackets)}}`;
    const column = ground.column + this.layout.step;
    return `${key}:${this.line(column)}${this.mapping(keys, fields, { column, flow: false })}`;
  }

  /** A line end and the margin of the next line. */
  line(column: number): string {
    return this.layout.eol + ' '.repeat(column);
  }

  #place(key: string, field: Field): string {
    const sample = this.sample(key, field);
    const number = ++this.#places;
    return sample === '' ? `\${${number}}` : `\${${number}:${escapeSnippet(sample)}}`;
  }
}

/** What every entry inside a meeting takes over from it. */
const inherited: ReadonlySet<string> = new Set(['id', 'date', 'made', 'meeting']);

interface Keys {
  readonly keys: readonly string[];
  readonly fields: Fields;
}

/** The keys of an item, where the items of a list are mappings. */
function itemOf(type: ValueType): Keys | undefined {
  if (type.type === 'entries' && isKind(type.kind)) {
    const { fields } = specOf(type.kind);
    return { fields, keys: firstKeys(fields).filter(key => !inherited.has(key)) };
  }
  if (type.type !== 'list' || type.of.type !== 'record') return undefined;
  return { fields: type.of.fields, keys: firstKeys(type.of.fields) };
}

/** The keys that are written together with the key above them: those that must be there, else the first. */
export function firstKeys(fields: Fields): readonly string[] {
  const required = Object.keys(fields).filter(key => fields[key]?.presence === 'required');
  return required.length > 0 ? required : Object.keys(fields).slice(0, 1);
}

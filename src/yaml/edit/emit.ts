import { stringify } from 'yaml';

import type { Field, Fields, ValueType } from '../../core/schema/field';
import { isKind, specOf } from '../../core/schema/kinds';

/** Where the text will stand. */
export interface EmitStyle {
  /** Column of the keys around it. */
  readonly indent: number;
  readonly eol: string;
  /** Inside brackets nothing may break a line. */
  readonly flow: boolean;
}

const generic: ValueType = { type: 'anything' };
const longestFlow = 88;
/** Types whose values stand plain, although a reader of YAML 1.1 might take some for dates or booleans. */
const words: ReadonlySet<string> = new Set(['id', 'ref', 'date', 'when', 'enum', 'cadence']);

/** The keys and values of an entry, in the order of the table; fields at their default are left out. */
export function emitFields(
  values: Readonly<Record<string, unknown>>,
  fields: Fields,
  style: EmitStyle,
): readonly string[] {
  const known = Object.keys(fields).filter(key => !isDefault(values[key], fields[key]));
  const unknown = Object.keys(values).filter(key => !Object.hasOwn(fields, key));
  return [...known, ...unknown]
    .filter(key => isPresent(values[key]))
    .map(key => emitPair(key, values[key], fields[key]?.type ?? generic, style));
}

/** False for what is written as nothing at all. */
export function isPresent(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}

function isDefault(value: unknown, field: Field | undefined): boolean {
  return field?.presence === 'defaulted' && JSON.stringify(value) === JSON.stringify(field.default);
}

/** `key: value`, over several lines where the value needs them. */
export function emitPair(key: string, value: unknown, type: ValueType, style: EmitStyle): string {
  const text = emitValue(value, type, style);
  return text.startsWith(style.eol) ? `${key}:${text}` : `${key}: ${text}`;
}

/** A value as it stands behind its colon; a block value begins with a line end. */
export function emitValue(value: unknown, type: ValueType, style: EmitStyle): string {
  const inline = emitFlow(value, type);
  if (style.flow || (typeof value === 'object' && inline.length <= longestFlow)) return inline;
  if (Array.isArray(value)) return emitList(value, type, style);
  if (typeof value === 'object' && value !== null) {
    const inner = { ...style, indent: style.indent + 2 };
    const margin = style.eol + ' '.repeat(inner.indent);
    return emitFields(toRecord(value), fieldsOf(type, value), inner)
      .map(pair => margin + pair)
      .join('');
  }
  if (typeof value === 'string' && value.includes('\n')) return emitLines(value, style);
  return emitScalar(value, type);
}

function emitList(values: readonly unknown[], type: ValueType, style: EmitStyle): string {
  const margin = style.eol + ' '.repeat(style.indent + 2);
  return values.map(value => margin + emitItem(value, itemType(type), style)).join('');
}

/** `- value`, for a list whose dashes stand two columns right of the keys around it. */
export function emitItem(value: unknown, type: ValueType, style: EmitStyle): string {
  const inline = emitFlow(value, type);
  if (typeof value !== 'object' || value === null || inline.length <= longestFlow) {
    return `- ${inline}`;
  }
  const inner = { ...style, indent: style.indent + 4 };
  const margin = style.eol + ' '.repeat(inner.indent);
  return `- ${emitFields(toRecord(value), fieldsOf(type, value), inner).join(margin)}`;
}

function emitFlow(value: unknown, type: ValueType): string {
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    return `[${items.map(item => emitFlow(item, itemType(type))).join(', ')}]`;
  }
  if (typeof value === 'object' && value !== null) {
    const style = { indent: 0, eol: '\n', flow: true };
    return `{${emitFields(toRecord(value), fieldsOf(type, value), style).join(', ')}}`;
  }
  const text = emitScalar(value, type);
  const isSafe = /^[^\n,[\]{}]*$/.test(text) || text.startsWith('"');
  return isSafe ? text : JSON.stringify(String(value));
}

/** Dates, ids and words of the format stand plain; text that any YAML could read otherwise is quoted. */
function emitScalar(value: unknown, type: ValueType): string {
  if (typeof value !== 'string') return JSON.stringify(value);
  const { type: of } = type.type === 'list' ? type.of : type;
  if (words.has(of) && /^\w(?:[\w:-]*[\w-])?$/.test(value) && value !== 'null') return value;
  const line = stringify(value, { lineWidth: 0, compat: 'yaml-1.1', blockQuote: false });
  return line.slice(0, -1);
}

function emitLines(value: string, style: EmitStyle): string {
  // A literal block cannot hold every text; what it cannot hold stands quoted on one line.
  if (/^[ \t]|[\r\t\u0085\u2028\u2029]|[^\S\n](?:\n|$)|\n$/.test(value))
    return JSON.stringify(value);
  const margin = style.eol + ' '.repeat(style.indent + 2);
  return `|-${value
    .split('\n')
    .map(line => (line === '' ? style.eol : margin + line))
    .join('')}`;
}

function itemType(type: ValueType): ValueType {
  if (type.type === 'list') return type.of;
  return type.type === 'entries' ? type : generic;
}

function fieldsOf(type: ValueType, value: object): Fields {
  if (type.type === 'list') return fieldsOf(type.of, value);
  if (type.type === 'entries') return isKind(type.kind) ? specOf(type.kind).fields : {};
  if (type.type === 'record') return type.fields;
  if (type.type !== 'variant') return {};
  const kind = 'kind' in value ? String(value.kind) : undefined;
  const [, chosen] =
    Object.entries(type.variants).find(
      ([name, { tellingKey }]) => name === kind || tellingKey in value,
    ) ?? [];
  if (!chosen) return {};
  // Where no telling key says which variant it is, its kind must, although it is the default there.
  if (isPresent(toRecord(value)[chosen.tellingKey])) return chosen.fields;
  return Object.fromEntries(
    Object.entries(chosen.fields).map(([key, field]) => [
      key,
      key === 'kind' ? { ...field, presence: 'optional' } : field,
    ]),
  );
}

function toRecord(value: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(value));
}

import * as l10n from '@vscode/l10n';

import {
  variantOf,
  type Field,
  type Fields,
  type ValueType,
  type Variant,
} from '../../core/schema/field';
import { rememberIndexes } from '../../core/log/writtenIndex';
import { isNull, pairOf, type MapNode, type Pair, type Span, type YamlNode } from '../read/node';

import type { Context } from './context';
import { coreValue } from './coreValue';
import { decodeScalar } from './scalar';

export type Decoded = Readonly<Record<string, unknown>>;

/** Decodes one value by its type. Absent and refused values are `undefined`. Never throws. */
export function decodeValue(
  node: YamlNode | undefined,
  type: ValueType,
  context: Context,
): unknown {
  if (node === undefined || isNull(node)) return undefined;
  switch (type.type) {
    case 'list':
      return decodeList(node, type.of, context);
    case 'record':
      return decodeShortRecord(node, type, context);
    case 'variant':
      return decodeVariant(node, type.variants, context);
    case 'anything':
      if (node.type === 'map') return plain(node, context);
      return context.invalid(node, l10n.t('A mapping of keys and values is expected here.'));
    case 'entries':
      return undefined;
    default:
      if (node.type === 'scalar') return decodeScalar(node, type, context);
      return context.invalid(node, l10n.t('A single value is expected here.'));
  }
}

/** A single value counts as a list of one (format.md, storage rule 10). */
function decodeList(node: YamlNode, of: ValueType, context: Context): readonly unknown[] {
  const items = node.type === 'seq' ? node.items : [node];
  const values = items.map(item => decodeValue(item, of, context));
  const readable = values.filter(value => value !== undefined);
  if (readable.length < values.length) {
    const indexes = values.flatMap((value, index) => (value === undefined ? [] : [index]));
    rememberIndexes(readable, indexes);
  }
  return readable;
}

function decodeShortRecord(
  node: YamlNode,
  type: Extract<ValueType, { type: 'record' }>,
  context: Context,
): Decoded | undefined {
  if (node.type === 'map') return decodeRecord(node, type.fields, context);
  if (node.type === 'scalar' && type.shorthand !== undefined) {
    const key: Pair['key'] = { ...node, text: type.shorthand };
    const long: MapNode = { ...node, type: 'map', flow: true, pairs: [{ key, value: node }] };
    return decodeRecord(long, type.fields, context);
  }
  return context.invalid(
    node,
    l10n.t('Keys are expected here: {0}.', Object.keys(type.fields).join(', ')),
  );
}

function decodeVariant(
  node: YamlNode,
  variants: Readonly<Record<string, Variant>>,
  context: Context,
): Decoded | undefined {
  const names = Object.keys(variants);
  if (node.type !== 'map') {
    return context.invalid(node, l10n.t('A kind is expected here: {0}.', names.join(', ')));
  }
  const value = pairOf(node, 'kind')?.value;
  const written = isNull(value) ? undefined : value;
  const name =
    written?.type === 'scalar'
      ? written.text
      : names.find(
          candidate => !isNull(pairOf(node, variants[candidate]?.tellingKey ?? '')?.value),
        );
  const variant = name === undefined ? undefined : variantOf(variants, name);
  if (!variant) {
    return context.invalid(written ?? node, l10n.t('The kind must be: {0}.', names.join(', ')));
  }
  return decodeRecord(node, variant.fields, context);
}

/** What a mapping was decoded to. */
export interface DecodedFields {
  /** Without the fields that have no usable value. */
  readonly record: Decoded;
  /** False when one of those is required; each reason is reported. */
  readonly isUsable: boolean;
}

/** @returns `undefined` when a required field has no usable value; each reason is reported. */
export function decodeRecord(map: MapNode, fields: Fields, context: Context): Decoded | undefined {
  const { record, isUsable } = decodeFields(map, fields, context);
  return isUsable ? record : undefined;
}

/** @param inherited stands for what is not written; `undefined` where there is nothing to inherit either. */
export function decodeFields(
  map: MapNode,
  fields: Fields,
  context: Context,
  inherited: Decoded = {},
): DecodedFields {
  checkKeys(map, fields, context);
  const record: Record<string, unknown> = {};
  let isUsable = true;
  for (const [key, field] of Object.entries(fields)) {
    const pair = pairOf(map, key);
    const told = context.problems.length;
    const value = decodeValue(pair?.value, field.type, context) ?? inherited[key];
    if (value !== undefined) record[key] = value;
    else if (field.presence === 'defaulted') record[key] = defaultOf(field);
    if (field.presence !== 'required' || !isMissing(value)) continue;
    isUsable = false;
    if (context.problems.length > told) continue;
    const isInSchema = isNull(pair?.value) && !Object.hasOwn(inherited, key);
    context.missing(pair?.key ?? headOf(map), key, isInSchema);
  }
  return { record, isUsable };
}

function isMissing(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0);
}

function checkKeys(map: MapNode, fields: Fields, context: Context): void {
  for (const { key } of distinctPairs(map, context)) {
    // Red Hat's YAML extension adds what the value holds to the mapping, as YAML 1.1 did.
    if (key.text === '<<') context.readDifferently();
    if (!Object.hasOwn(fields, key.text)) {
      context.unknownKey(key, key.text, Object.keys(fields));
    }
  }
}

/** A key that is written twice is an error of the entry; the first one counts. */
function* distinctPairs(map: MapNode, context: Context): Iterable<Pair> {
  const seen = new Set<string>();
  for (const pair of map.pairs) {
    const { key } = pair;
    if (seen.has(key.text)) context.invalid(key, l10n.t('"{0}" is written twice.', key.text));
    else yield pair;
    seen.add(key.text);
  }
}

/** Where a missing key is reported: at the id, else at the first key. */
export function headOf(map: MapNode): Span {
  const id = pairOf(map, 'id')?.value;
  return (isNull(id) ? undefined : id) ?? map.pairs[0]?.key ?? map;
}

export function defaultOf(field: Field): unknown {
  return field.type.type === 'record' && field.default === undefined
    ? defaultsOf(field.type.fields)
    : field.default;
}

/** What a mapping holds when nothing is written in it. */
export function defaultsOf(fields: Fields): Decoded {
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([, field]) => field.presence === 'defaulted')
      .map(([key, field]) => [key, defaultOf(field)]),
  );
}

/** The plain JSON of a value whose keys have no meaning here; deep nesting is cut off. */
function plain(node: YamlNode | undefined, context: Context, depth = 0): unknown {
  if (node === undefined || isNull(node) || depth > 16) return undefined;
  const inside = (value: YamlNode | undefined) => plain(value, context, depth + 1) ?? null;
  if (node.type === 'seq') return node.items.map(inside);
  if (node.type === 'map') {
    const pairs = [...distinctPairs(node, context)];
    return Object.fromEntries(pairs.map(({ key, value }) => [key.text, inside(value)]));
  }
  const value = coreValue(node);
  return typeof value === 'number' && !Number.isFinite(value) ? node.text : value;
}

import { specOf, isKind } from '../../core/schema/kinds';
import type { Fields, ValueType } from '../../core/schema/field';
import { pairOf, type MapNode } from '../read/node';

import { meaningOf } from './meaning';
import { textOf, type Value } from './parts';

/**
 * The fields by which both sides know the same item of a list of mappings: the first line of which all
 * stand in the format's mapping. What names the item comes before what tells when it was.
 */
const names: readonly (readonly string[])[] = [
  ['id'],
  ['text'],
  ['title'],
  ['topic'],
  ['goal', 'kind'],
  ['stage', 'from'],
  ['person', 'date'],
  ['date'],
];

/** For entries inside a meeting, which may go without an id. */
const sayings = ['what', 'hypothesis', 'title', 'text'];

/** The names of an item's own fields that make it the same item; empty when it has none. */
export function namingFields(type: ValueType): readonly string[] {
  if (type.type !== 'record') return [];
  if (type.shorthand !== undefined) return [type.shorthand];
  return names.find(keys => keys.every(key => Object.hasOwn(type.fields, key))) ?? [];
}

/** What makes an item of a list the same on both sides: its name, else all that it says. */
export function itemName(value: Value, type: ValueType): string {
  const { node } = value;
  if (node?.type === 'scalar') return node.text;
  if (node?.type !== 'map') return textOf(value).trim();
  const keys = type.type === 'entries' ? entryNames(node) : namingFields(type);
  const said = keys.map(key => meaningOf(pairOf(node, key)?.value));
  const isNamed = said.length > 0 && said.every(part => typeof part === 'string');
  return isNamed ? said.join(' ') : JSON.stringify(meaningOf(node));
}

function entryNames(node: MapNode): readonly string[] {
  if (meaningOf(pairOf(node, 'id')?.value) !== undefined) return ['id'];
  const said = sayings.find(key => pairOf(node, key));
  return said === undefined ? [] : pairOf(node, 'kind') ? ['kind', said] : [said];
}

/** The fields of a mapping, as far as the format knows them. */
export function fieldsOf(type: ValueType, node: MapNode): Fields | undefined {
  switch (type.type) {
    case 'record':
      return type.fields;
    case 'entries':
      return isKind(type.kind) ? specOf(type.kind).fields : undefined;
    case 'variant': {
      const { variants } = type;
      const kind = pairOf(node, 'kind')?.value;
      const named = kind?.type === 'scalar' ? variants[kind.text] : undefined;
      const telling = Object.values(variants).find(({ tellingKey }) => pairOf(node, tellingKey));
      return (named ?? telling)?.fields;
    }
    default:
      return undefined;
  }
}

/**
 * Whether a mapping is one statement, such as a next step with its date or a metric with its value: the
 * halves of two statements do not make a third one. A mapping without required fields is a group of fields.
 */
export function isStatement(fields: Fields): boolean {
  return Object.values(fields).some(({ presence }) => presence === 'required');
}

import type { Field, Fields, NumberRange, ValueType } from '../../src/core/schema/field';
import { kindNames, specOf, type Kind } from '../../src/core/schema/kinds';

import type { Choices } from './choices';

/** Data of an entry as its owner means it, whatever way it is written in. */
export type Data = string | number | boolean | null | readonly Data[] | DataMap;
export interface DataMap {
  readonly [key: string]: Data;
}

/** Kinds that between them hold every type of value of the schema table. */
export const kindsTried: readonly Kind[] = [
  'wins',
  'milestones',
  'meetings',
  'meetings',
  'meetings',
  'people',
  'commitments',
  ...kindNames,
];

/** Entries are named by them, and name others. */
export const idsTried = ['lena', 'a', '2026-11-20-cut-p95', '007', 'no', 'x-1'] as const;

export function isMap(data: Data | undefined): data is DataMap {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

export function isList(data: Data | undefined): data is readonly Data[] {
  return Array.isArray(data);
}

export function entryData(kind: Kind, id: string, choices: Choices): DataMap {
  const { fields, endDates = [] } = specOf(kind);
  const [end] = [choices.pickFrom(endDates)];
  const allowed = Object.entries(fields).filter(
    ([key]) => key !== 'id' && (!endDates.includes(key) || key === end),
  );
  const data = { id, ...recordData(Object.fromEntries(allowed), choices, 5) };
  const unknown = choices.oneIn(6) ? { [unknownKey(choices)]: unknownData(choices, 0) } : {};
  return inAnyOrder({ ...data, ...unknown }, choices);
}

function unknownKey(choices: Choices): string {
  return choices.pick('x', 'my key', 'ünï', '__proto__x', '<', 'Id', '-x', 'a:b');
}

/** The required fields of a record and about one in `rarity` of the others. */
function recordData(fields: Fields, choices: Choices, rarity: number): DataMap {
  const chosen = Object.entries(fields).filter(
    ([, { presence, type }]) =>
      presence === 'required' || choices.oneIn(type.type === 'entries' ? 2 : rarity),
  );
  return Object.fromEntries(
    chosen.map(([key, field]) => [
      key,
      field.presence === 'required' ? presentData(field, choices) : fieldData(field, choices),
    ]),
  );
}

export function fieldData(field: Field, choices: Choices): Data {
  return choices.oneIn(20) ? null : valueData(field.type, choices);
}

function presentData(field: Field, choices: Choices): Data {
  const value = valueData(field.type, choices);
  const isEmpty = value === '' || (isList(value) && value.every(item => item === ''));
  return isEmpty ? presentText(field) : value;
}

function presentText({ type }: Field): Data {
  return type.type === 'list' ? ['a'] : 'a';
}

function inAnyOrder(data: DataMap, choices: Choices): DataMap {
  const pairs = Object.entries(data);
  if (!choices.oneIn(4)) return data;
  const first = choices.below(pairs.length);
  return Object.fromEntries([...pairs.slice(first), ...pairs.slice(0, first)]);
}

export function valueData(type: ValueType, choices: Choices): Data {
  switch (type.type) {
    case 'text':
      return textData(choices);
    case 'id':
    case 'ref':
      return choices.pickFrom(idsTried) ?? 'a';
    case 'date':
      return choices.pick('2026-11-20', '2024-02-29', '2026-01-01', '1999-12-31');
    case 'when':
      return choices.pick('2026-11-20', '2026-11-20T15:30', '2024-02-29T00:00');
    case 'number':
      return choices.pickFrom(numbersIn(type)) ?? 1;
    case 'bool':
      return choices.pick<boolean>(true, false);
    case 'cadence':
      return choices.pick('weekly', 'every 2 weeks', 'none', 'every 366 days');
    case 'link':
      return choices.pick('docs/a.md#L10', 'https://x.example/?a=1&b=[2]#c', 'docs/a b.md');
    case 'enum':
      return choices.pickFrom(type.values) ?? 'a';
    case 'setting':
      return choices.pick('engineering', 'technical-depth', 'a: b');
    case 'list':
      if (choices.oneIn(5)) return itemData(type.of, choices);
      return choices.times(1 + choices.below(3), () => itemData(type.of, choices));
    case 'record':
      if (type.shorthand !== undefined && choices.oneIn(3)) return shorthandData(type, choices);
      return recordData(type.fields, choices, 3);
    case 'variant': {
      const variants = Object.entries(type.variants);
      const [name, { fields }] = choices.pickFrom(variants) ?? ['', { fields: {} }];
      return { ...recordData(fields, choices, 2), kind: name };
    }
    case 'entries':
      return choices.times(1 + choices.below(2), () => nestedEntry(type.kind, choices));
    case 'anything':
      return unknownMap(choices, 0);
  }
}

function numbersIn({ min = -Infinity, max = Infinity, isWhole = false }: NumberRange) {
  return [1, 0, -3, 12.5, 1000000, 0.001, 1e21].filter(
    number => number >= min && number <= max && (!isWhole || Number.isInteger(number)),
  );
}

function itemData(type: ValueType, choices: Choices): Data {
  const value = valueData(type, choices);
  return value === '' ? 'a' : value;
}

function shorthandData(type: Extract<ValueType, { type: 'record' }>, choices: Choices): Data {
  const field = type.fields[type.shorthand ?? ''];
  return field ? presentData(field, choices) : 'a';
}

function nestedEntry(kind: string, choices: Choices): DataMap {
  const { fields } = specOf(kind as Kind);
  const inherited = new Set(['id', 'date', 'made', 'meeting']);
  const own = Object.entries(fields).filter(([key]) => !inherited.has(key) || choices.oneIn(4));
  return recordData(Object.fromEntries(own), choices, 5);
}

/** Data of a key without a meaning; no text in it could be taken for a number. */
export function unknownData(choices: Choices, depth: number): Data {
  switch (choices.below(depth > 2 ? 3 : 5)) {
    case 0:
      return choices.pick('word', 'two words', 'with: colon', 'with #hash', 'ß', 'line\nline');
    case 1:
      return choices.pick<number>(1, -2.5, 100);
    case 2:
      return choices.pick<Data>('yes', null, [], {});
    case 3:
      return choices.times(1 + choices.below(3), () => unknownData(choices, depth + 1));
    default:
      return unknownMap(choices, depth);
  }
}

function unknownMap(choices: Choices, depth: number): Data {
  return { a: unknownData(choices, depth + 1), 'b c': unknownData(choices, depth + 1) };
}

const plainTexts = ['Cut p95', 'a', 'Moved the report of the old team to the new one', 'It is 5'];

/** Texts that an incautious writer or reader of YAML would damage. */
const trapTexts = [
  'yes',
  'null',
  '~',
  '1.10',
  '0x1F',
  '2026-11-20',
  '',
  'a: b',
  'a:',
  ':a',
  'fixed issue #5',
  '#5',
  '- item',
  '-',
  '---',
  '...',
  '? key',
  '*alias',
  '&anchor x',
  '!tag x',
  '%YAML 1.1',
  '@at',
  '`tick`',
  '| pipe',
  '> fold',
  '{a: 1}',
  '[x, y]',
  'a, b',
  '}]',
  '"quoted"',
  "it's",
  "'",
  '"',
  'back\\slash \\n \\x41',
  ' leading',
  'trailing ',
  '\ttab',
  'in\tside',
  'é and ü',
  'e\u0301 decomposed',
  '日本語 のテキスト',
  '😀 smile',
  '\u202Eright to left',
  '\u00A0no-break\u00A0',
  'line\u2028separator',
  'next\u0085line',
  '\uFEFFmark',
  '__proto__',
  '<<',
  '<<<<<<< HEAD',
  'two\nlines',
  'two\n\nparagraphs of text',
  'ends with a line\n',
  'ends with two\n\n',
  '\nbegins with one',
  'list:\n- a\n- b',
  '  indented\nless',
  'more\n  indented\nless',
  'blank with spaces\n  \nend',
  '# heading\ntext # not a comment',
  'carriage\r\nreturn',
  '\n',
  ' ',
  'a line that is far longer than eighty characters, so that a writer which folds long lines must show itself here',
];

function textData(choices: Choices): string {
  return choices.pickFrom(choices.oneIn(2) ? trapTexts : plainTexts) ?? 'a';
}

import fc from 'fast-check';

import type { Field, Fields, ValueType } from '../../../src/core/schema/field';
import {
  isKind,
  kinds,
  specOf,
  type Kind,
  type SingletonKind,
} from '../../../src/core/schema/kinds';

/** The source of a mapping, in flow style, by key; a key without a source is left out. */
type Sources = Readonly<Record<string, string | undefined>>;

/** A place in a file of the log, and how the file is written with a value there. */
export interface Place {
  readonly name: string;
  readonly field: Field;
  /** Without a source the key is left out; everything else is right, and only what must be there. */
  readonly write: (source: string | undefined) => string;
}

/** Each field of a file, those of nested mappings and entries too. */
export function placesOf(name: Kind | SingletonKind): readonly Place[] {
  const asFile = (entry: string) => (isKind(name) ? `- ${entry}\n` : `${entry}\n`);
  return [...placesIn(specOf(name).fields, name, asFile)];
}

type Around = (source: string) => string;

function* placesIn(fields: Fields, path: string, around: Around): Generator<Place, void> {
  for (const [key, field] of Object.entries(fields)) {
    const write = (source: string | undefined) => around(mappingSource(fields, { [key]: source }));
    const name = `${path}.${key}`;
    yield { name, field, write };
    yield* placesInside(field.type, name, write);
  }
}

function* placesInside(type: ValueType, path: string, around: Around): Generator<Place, void> {
  switch (type.type) {
    case 'list':
      return yield* placesInside(type.of, `${path}[]`, source => around(`[${source}]`));
    case 'record':
      return yield* placesIn(type.fields, path, around);
    case 'variant':
      for (const [kind, { fields, tellingKey }] of Object.entries(type.variants)) {
        const told: Fields = { ...fields, [tellingKey]: present(fields[tellingKey]) };
        yield* placesIn(told, `${path}(${kind})`, around);
        yield* placesIn({ ...told, kind: present(fields['kind']) }, `${path}(${kind}!)`, around);
      }
      return;
    case 'entries':
      return yield* placesIn(fieldsOf(type.kind), path, source => around(`[${source}]`));
    default:
  }
}

function present(field: Field | undefined): Field {
  return { type: { type: 'text' }, doc: '', ...field, presence: 'required' };
}

export function fieldsOf(kind: string): Fields {
  return isKind(kind) ? kinds[kind].fields : {};
}

/** With what must be there, and with other sources where they are given. */
export function mappingSource(fields: Fields, others: Sources = {}): string {
  const must = Object.entries(fields).filter(([, { presence }]) => presence === 'required');
  const sources: Sources = {
    ...Object.fromEntries(must.map(([key, { type }]) => [key, rightSource(type)])),
    ...others,
  };
  const written = Object.entries(sources).filter(([, source]) => source !== undefined);
  return `{${written.map(([key, source]) => `${key}: ${source}`).join(', ')}}`;
}

/** A value that is right at such a place. */
export function rightSource(type: ValueType): string {
  switch (type.type) {
    case 'date':
    case 'when':
      return '2026-11-20';
    case 'number':
      return '1';
    case 'bool':
      return 'true';
    case 'cadence':
      return 'weekly';
    case 'enum':
      return type.values[0] ?? '';
    case 'list':
      return `[${rightSource(type.of)}]`;
    case 'record':
      return mappingSource(type.fields);
    case 'variant':
      return Object.values(type.variants)
        .slice(0, 1)
        .map(({ fields }) => mappingSource(fields))
        .join('');
    case 'entries':
      return mappingSource(fieldsOf(type.kind));
    default:
      return 'a';
  }
}

/** What may go wrong at any place. */
export const fewSources: readonly (string | undefined)[] = [
  ...[undefined, '', '""', 'Lena', '-3', '[]'],
];

/** Each is right at some places and wrong at others; what YAML reads it as decides, or how it is written. */
export const manySources: readonly (string | undefined)[] = [
  ...fewSources,
  ...[
    'a',
    '1.5',
    'True',
    '2026-02-30',
    '{}',
    '[[a]]',
    '~',
    'null',
    "''",
    '"a"',
    'A b',
    'other',
    '"1"',
    '[~]',
    'protect',
    '[protect]',
    '<',
    'yes',
  ],
  ...['1', '2', '01', '0', '-0', '+5', '1.0', '1e-3', '13', '0x10', '0o17', '1_000'],
  ...['true', 'FALSE', '"true"', '2026-11-20', '"2026-11-20"', '2026-11-20T15:30'],
  ...['2026-11-20T25:30', '20261120', '2026/11/20', '20 Nov', 'biweekly', 'none'],
  ...['every 0 days', 'every 366 days', 'every 367 weeks', 'every 02 weeks', 'every 1 month'],
  ...['!!str 5', '! 5', '!!int "5"', '!!str true', '!!str', '[a]', '[a, 1, ""]', '[{}]'],
  ...['{kind: number}', '{kind: checklist}', '{kind: checklist, target: 1}', '{kind: ~, items: a}'],
  ...['{target: 5}', '{target: ~, items: [a]}', '{target: 5, items: [a]}', '{items: ~}'],
  ...['{baseline: 1, target: 2}', '{kind: binary}', '{kind: constructor}', '{definition: a}'],
  ...['{what: a, due: 2026-11-20, person: ~}', '{what: a, due: 2026-11-20}', '[{what: a}]'],
  ...['{id: a, colour: red}', '[{text: a}, a, ~]', '{text: "", kind: skill}', '[mentor, {}]'],
];

/** A file whose one entry, or mapping, has some fields at random, right or wrong. */
export function randomFile(name: Kind | SingletonKind): fc.Arbitrary<string> {
  const { fields } = specOf(name);
  return randomMapping(fields, 2).map(entry => (isKind(name) ? `- ${entry}\n` : `${entry}\n`));
}

function randomMapping(fields: Fields, depth: number): fc.Arbitrary<string> {
  const one = fc.constantFrom(...Object.entries(fields)).chain(([key, { type }]) => {
    return fc.tuple(fc.constant(key), randomSource(type, depth));
  });
  return fc
    .array(one, { maxLength: 4 })
    .map(pairs => mappingSource(fields, Object.fromEntries(pairs)));
}

function randomSource(type: ValueType, depth: number): fc.Arbitrary<string | undefined> {
  const right = fc.constant(rightSource(type));
  const any = fc.constantFrom(...manySources);
  return fc.oneof({ weight: 3, arbitrary: right }, any, randomInside(type, depth) ?? right);
}

function randomInside(type: ValueType, depth: number): fc.Arbitrary<string> | undefined {
  if (depth === 0) return undefined;
  switch (type.type) {
    case 'list':
      return randomList(randomSource(type.of, depth));
    case 'record':
      return randomMapping(type.fields, depth - 1);
    case 'variant':
      return fc.oneof(
        ...Object.values(type.variants).map(({ fields }) => randomMapping(fields, depth - 1)),
      );
    case 'entries':
      return randomList(randomMapping(fieldsOf(type.kind), depth - 1));
    default:
      return undefined;
  }
}

function randomList(item: fc.Arbitrary<string | undefined>): fc.Arbitrary<string> {
  return fc
    .array(item, { maxLength: 3 })
    .map(items => `[${items.map(one => one || '~').join(', ')}]`);
}

import { usualCadences } from '../time/cadence';

import type { Field, Fields, ValueType } from './field';
import { isKind, kindNames, kinds, specOf, type Kind, type SingletonKind } from './kinds';
import type { KindSpec } from './kindSpec';

/** A JSON Schema, draft 7: what the YAML language servers in use understand. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const scalar = ['string', 'number', 'boolean'];

/**
 * The JSON Schema of one file: a list of entries, or the one mapping of `profile.yaml` and `settings.yaml`.
 * It is as tolerant as the format is: a single value counts as a list of one, an empty value as absent,
 * an unknown key is legal. What only the whole log can tell, such as references, is not in it.
 */
export function jsonSchemaOf(name: Kind | SingletonKind): JsonSchema {
  const spec = specOf(name);
  const entry = { ...mapping(spec.fields, spec.doc), ...conditions(spec) };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: name,
    description: spec.doc,
    ...(isKind(name) ? { type: ['array', 'null'], items: entry } : nullable(entry)),
  };
}

/** The schema of every file of a log, by the name of its kind. */
export function jsonSchemas(): Readonly<Record<string, JsonSchema>> {
  const names = [...kindNames, 'profile', 'settings'] as const;
  return Object.fromEntries(names.map(name => [name, jsonSchemaOf(name)]));
}

function mapping(fields: Fields, doc: string, required = requiredOf(fields)): JsonSchema {
  const properties = Object.entries(fields).map(([key, field]) => [key, property(field)]);
  return {
    type: 'object',
    description: doc,
    properties: Object.fromEntries(properties),
    ...(required.length > 0 && { required }),
  };
}

function conditions({ requiredWith = [] }: KindSpec): JsonSchema {
  const all = requiredWith.map(({ field, other, word }) => ({
    if: {
      required: [other],
      properties: {
        [other]: { anyOf: [{ const: word }, { type: 'array', contains: { const: word } }] },
      },
    },
    then: { required: [field], properties: { [field]: { not: { enum: [null, ''] } } } },
  }));
  return all.length === 0 ? {} : { allOf: all };
}

function requiredOf(fields: Fields): readonly string[] {
  return Object.keys(fields).filter(key => fields[key]?.presence === 'required');
}

function property(field: Field): JsonSchema {
  const schema = valueSchema(field.type, field.doc);
  const isPlain = ['string', 'number', 'boolean'].includes(typeof field.default);
  return {
    ...(field.presence === 'required' ? schema : nullable(schema)),
    description: field.isPrivate === true ? `${field.doc} Always private.` : field.doc,
    ...(isPlain && { default: field.default }),
  };
}

/** A key with an empty value is an absent key (format.md, storage rule 9). */
function nullable(schema: JsonSchema): JsonSchema {
  return { anyOf: [schema, { type: 'null' }] };
}

function valueSchema(type: ValueType, doc: string): JsonSchema {
  switch (type.type) {
    case 'text':
    case 'link':
    case 'setting':
      return { type: scalar };
    case 'id':
    case 'ref':
      return { type: ['string', 'number'], pattern: '^[a-z0-9][a-z0-9-]{0,63}$' };
    case 'date':
      return { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
    case 'when':
      return { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2})?$' };
    case 'cadence':
      return {
        type: 'string',
        pattern: '^(weekly|monthly|quarterly|yearly|none|every \\d{1,3} (day|week|month)s?)$',
        examples: usualCadences,
      };
    case 'number':
      return {
        type: type.isWhole === true ? 'integer' : 'number',
        ...(type.min !== undefined && { minimum: type.min }),
        ...(type.max !== undefined && { maximum: type.max }),
      };
    case 'bool':
      return { type: 'boolean' };
    case 'enum':
      // In YAML `rank: 1` is a number.
      return { enum: [...type.values, ...type.values.filter(isNumber).map(Number)] };
    case 'list': {
      const one = valueSchema(type.of, doc);
      return { anyOf: [{ type: 'array', items: nullable(one) }, one] };
    }
    case 'record': {
      const long = mapping(type.fields, doc);
      const short = type.shorthand === undefined ? undefined : type.fields[type.shorthand];
      return short ? { anyOf: [long, valueSchema(short.type, doc)] } : long;
    }
    case 'variant':
      return {
        anyOf: Object.entries(type.variants).map(([kind, { fields, tellingKey }]) => {
          const { properties, ...rest } = mapping(fields, doc);
          const named = { kind: { const: kind }, ...(properties as JsonSchema) };
          return { ...rest, title: kind, properties: named, required: [tellingKey] };
        }),
      };
    case 'entries':
      return nested(type.kind);
    case 'anything':
      return {};
  }
}

function isNumber(text: string): boolean {
  return /^\d+$/.test(text);
}

/** Entries inside a meeting may leave out what they inherit from it (format.md, section 5). */
function nested(kind: string): JsonSchema {
  if (!isKind(kind)) return {};
  const { fields, doc } = kinds[kind];
  const inherited = ['id', 'date', 'made', 'person', 'meeting'];
  const required = requiredOf(fields).filter(key => !inherited.includes(key));
  const entry = mapping(fields, doc, required);
  return { anyOf: [{ type: 'array', items: entry }, entry] };
}

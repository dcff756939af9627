import type { Field, Fields, ValueType, Variant } from './field';
import { isKind, kindNames, specOf, type Kind, type SingletonKind } from './kinds';
import type { KindSpec } from './kindSpec';
import { published, scalarSchemaOf } from './scalarSchema';

/** A JSON Schema, draft 7: what the YAML language servers in use understand. */
export type JsonSchema = Readonly<Record<string, unknown>>;

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
    ...(isKind(name) ? listOf(entry) : nullable(entry)),
  };
}

/** Red Hat's YAML extension reads an empty file as an empty mapping. */
function listOf(entry: JsonSchema): JsonSchema {
  return {
    if: { type: 'object', maxProperties: 0 },
    else: { type: ['array', 'null'], items: entry },
  };
}

/** The schema of every file of a log, by the name of its kind. */
export function jsonSchemas(): Readonly<Record<string, JsonSchema>> {
  const names = [...kindNames, 'profile', 'settings'] as const;
  return Object.fromEntries(names.map(name => [name, jsonSchemaOf(name)]));
}

function mapping(fields: Fields, doc: string): JsonSchema {
  const required = Object.keys(fields).filter(key => fields[key]?.presence === 'required');
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
      return variant(type.variants, doc);
    case 'entries':
      return nested(type.kind);
    case 'anything':
      return { type: 'object' };
    default:
      return published(scalarSchemaOf(type));
  }
}

/** A written `kind` chooses; without it the first telling key does that has a value. */
function variant(variants: Readonly<Record<string, Variant>>, doc: string): JsonSchema {
  const tellingKeys = Object.values(variants).map(({ tellingKey }) => tellingKey);
  const alternatives = Object.entries(variants).map(([kind, { fields, tellingKey }]) => {
    const others = ['kind', ...tellingKeys.slice(0, tellingKeys.indexOf(tellingKey))];
    return {
      ...mapping(fields, doc),
      title: kind,
      anyOf: [
        { required: ['kind'], properties: { kind: { const: kind } } },
        {
          required: [tellingKey],
          properties: {
            [tellingKey]: { not: { type: 'null' } },
            ...Object.fromEntries(others.map(key => [key, { type: 'null' }])),
          },
        },
      ],
    };
  });
  // Editors complete the kind by this, whichever of the alternatives they take for the nearest.
  const kinds = nullable({ enum: Object.keys(variants) });
  return { type: 'object', properties: { kind: kinds }, anyOf: alternatives };
}

const inherited = ['id', 'date', 'made', 'person', 'meeting'];

/** Entries inside a meeting may leave out what they inherit from it (format.md, section 5). */
function nested(kind: string): JsonSchema {
  if (!isKind(kind)) return {};
  const spec = specOf(kind);
  const fields = Object.entries(spec.fields).map(([key, field]): [string, Field] => [
    key,
    inherited.includes(key) ? { ...field, presence: 'optional' } : field,
  ]);
  const entry = { ...mapping(Object.fromEntries(fields), spec.doc), ...conditions(spec) };
  return { anyOf: [{ type: 'array', items: entry }, entry] };
}

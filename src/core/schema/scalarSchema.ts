import { cadencePattern, usualCadences } from '../time/cadence';

import type { ValueType } from './field';

/** Of an id (format.md, section 2). */
export const idPattern = /^[a-z0-9][a-z0-9-]{0,63}$/;

/** A value that is no list and no mapping. */
export type ScalarType = Exclude<
  ValueType,
  { readonly type: 'list' | 'record' | 'variant' | 'entries' | 'anything' }
>;

type TypeName = 'string' | 'number' | 'integer' | 'boolean';

/** What such a value may be, in the words of JSON Schema, draft 7; see {@link published}. */
export interface ScalarSchema {
  readonly type?: TypeName | readonly TypeName[];
  readonly pattern?: RegExp;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly enum?: readonly (string | number)[];
  readonly examples?: readonly string[];
  readonly if?: ScalarSchema;
  readonly else?: ScalarSchema;
}

/** What is published of a type. A pattern tells of strings only, so that a number goes by its looks to our own checks. */
export function scalarSchemaOf(type: ScalarType): ScalarSchema {
  switch (type.type) {
    case 'text':
    case 'link':
    case 'setting':
      return orBoolean({ type: ['string', 'number'] });
    case 'id':
    case 'ref':
      return orBoolean({ type: ['string', 'number'], pattern: idPattern });
    case 'date':
      return { type: 'string', pattern: /^\d{4}-\d{2}-\d{2}$/u };
    case 'when':
      return { type: 'string', pattern: /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$/u };
    case 'cadence':
      return { type: 'string', pattern: cadencePattern, examples: usualCadences };
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
  }
}

/** As JSON: a pattern is the source of an expression. */
export function published(schema: ScalarSchema): Readonly<Record<string, unknown>> {
  const { pattern, if: when, else: otherwise, ...words } = schema;
  return {
    ...words,
    ...(pattern && { pattern: pattern.source }),
    ...(when && otherwise && { if: published(when), else: published(otherwise) }),
  };
}

/** In YAML `id: true` is a boolean. Were that among the types, editors would offer it for every text. */
function orBoolean(schema: ScalarSchema): ScalarSchema {
  return { if: { type: 'boolean' }, else: schema };
}

function isNumber(text: string): boolean {
  return /^\d+$/.test(text);
}

/** Whether a value, as YAML reads it, is right by such a schema. */
export function takes(schema: ScalarSchema, value: string | number | boolean): boolean {
  if (schema.if && schema.else) return takes(schema.if, value) || takes(schema.else, value);
  const { type, pattern, minimum = -Infinity, maximum = Infinity } = schema;
  if (type !== undefined && ![type].flat().some(name => isOf(value, name))) return false;
  if (schema.enum?.every(one => one !== value) === true) return false;
  if (typeof value === 'number') return !(value < minimum || value > maximum);
  return typeof value === 'boolean' || pattern === undefined || pattern.test(value);
}

function isOf(value: unknown, type: TypeName): boolean {
  return type === 'integer' ? Number.isInteger(value) : typeof value === type;
}

import * as l10n from '@vscode/l10n';

import type { NumberRange } from '../../core/schema/field';
import { idPattern, scalarSchemaOf, takes, type ScalarType } from '../../core/schema/scalarSchema';
import { isCalendarDate } from '../../core/time/calendar';
import { parseCadence } from '../../core/time/cadence';
import type { ScalarNode } from '../read/node';

import { near, type Context } from './context';
import { coreValue } from './coreValue';

const timePattern = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

export function isId(text: string): boolean {
  return idPattern.test(text);
}

/** Decodes one scalar by its type; a bad value is reported and read as absent. Never null. */
export function decodeScalar(node: ScalarNode, type: ScalarType, context: Context): unknown {
  const { text } = node;
  const refuse = (message: string, nearest?: string) =>
    takes(scalarSchemaOf(type), coreValue(node))
      ? context.impossible(node, message, nearest)
      : context.invalid(node, message, nearest);
  switch (type.type) {
    case 'text':
    case 'link':
    case 'setting':
      return text === '' ? undefined : text;
    case 'id':
    case 'ref':
      return isId(text)
        ? text
        : refuse(l10n.t('"{0}" is no id. Use lower-case letters, digits and hyphens.', text));
    case 'date':
      return isCalendarDate(text) ? text : refuse(dateMessage(text));
    case 'when':
      return isWhen(text) ? text : refuse(whenMessage(text));
    case 'number': {
      const value = coreValue(node);
      return isIn(value, type) ? value : refuse(numberMessage(text, type));
    }
    case 'bool':
      return node.plain && (text === 'true' || text === 'false')
        ? text === 'true'
        : refuse(l10n.t('"{0}" must be true or false.', text), near(text, ['true', 'false']));
    case 'cadence':
      return parseCadence(text) === undefined ? refuse(cadenceMessage(text)) : text;
    case 'enum':
      return type.values.includes(text)
        ? text
        : refuse(enumMessage(text, type.values), near(text, type.values));
  }
}

function isIn(
  value: string | number | boolean,
  { min = -Infinity, max = Infinity, isWhole }: NumberRange,
): boolean {
  if (typeof value !== 'number' || !Number.isFinite(value)) return false;
  return value >= min && value <= max && (isWhole !== true || Number.isInteger(value));
}

function isWhen(text: string): boolean {
  const [day = '', time, ...rest] = text.split('T');
  return rest.length === 0 && isCalendarDate(day) && (time === undefined || timePattern.test(time));
}

function numberMessage(text: string, { min, max, isWhole }: NumberRange): string {
  if (min === undefined) return l10n.t('"{0}" is no number.', text);
  if (max !== undefined) {
    return isWhole === true
      ? l10n.t('"{0}" is no whole number from {1} to {2}.', text, min, max)
      : l10n.t('"{0}" is no number from {1} to {2}.', text, min, max);
  }
  return isWhole === true
    ? l10n.t('"{0}" is no whole number from {1} on.', text, min)
    : l10n.t('"{0}" is no number from {1} on.', text, min);
}

function dateMessage(text: string): string {
  return l10n.t('"{0}" is no calendar day. Write it like 2026-11-20.', text);
}

function whenMessage(text: string): string {
  return l10n.t('"{0}" is no day or time. Write 2026-11-20 or 2026-11-20T15:30.', text);
}

function cadenceMessage(text: string): string {
  return l10n.t(
    '"{0}" is no rhythm. Use weekly, monthly, quarterly, yearly, "every 2 weeks" or none.',
    text,
  );
}

function enumMessage(text: string, values: readonly string[]): string {
  return l10n.t('"{0}" is not one of: {1}.', text, values.join(', '));
}

import * as l10n from '@vscode/l10n';

import type { Field, Fields, ValueType } from '../../core/schema/field';
import { meaningOf } from '../../core/schema/meanings';
import { specOf } from '../../core/schema/kinds';
import type { Cursor } from '../cursor/cursor';
import { fieldDoc } from '../fieldDoc';
import { typeWords } from '../typeWords';

import type { Completion } from './completion';
import type { Layout } from './layout';
import type { Opening } from './opening';
import { firstKeys, Shaper } from './shape';

/** The keys that fit and are not there yet; those that must be there come first. */
export function keyCompletions(
  cursor: Cursor,
  fields: Fields,
  opening: Opening,
  layout: Layout,
): readonly Completion[] {
  const missing = Object.entries(fields).filter(([key]) => isFree(cursor, key));
  const isNeeded = ([key, field]: readonly [string, Field]) => isRequired(cursor, key, field);
  const sorted = [...missing.filter(isNeeded), ...missing.filter(entry => !isNeeded(entry))];
  return sorted.flatMap(([key, field]): readonly Completion[] => {
    const detail = isNeeded([key, field])
      ? l10n.t('{0}, required', typeWords(field.type))
      : typeWords(field.type);
    const found = { kind: 'key', label: key, detail, doc: fieldDoc(field), filter: key } as const;
    const { replace } = opening;
    if (cursor.place === 'key' && cursor.hasColon) {
      return [{ ...found, replace, text: key, isSnippet: false, isFollowed: false }];
    }
    return shapes(key, field, opening, layout).map(({ text, ...shape }) => ({
      ...found,
      ...shape,
      replace,
      text: `${opening.before}${text}${opening.after}`,
      isSnippet: true,
      isFollowed: canBeSuggested(field.type),
    }));
  });
}

/** A key is not offered twice, nor a second date of which only one may be set. */
function isFree(cursor: Cursor, key: string): boolean {
  const present = cursor.place === 'key' ? cursor.present : [];
  if (present.includes(key)) return false;
  const ends = isAtTop(cursor) ? (specOf(cursor.entry.kind).endDates ?? []) : [];
  return !ends.includes(key) || !present.some(other => ends.includes(other));
}

function isRequired(cursor: Cursor, key: string, { presence }: Field): boolean {
  const isInherited = isAtTop(cursor) && cursor.entry.inherited.includes(key);
  return presence === 'required' && !isInherited;
}

/** Among the keys of the entry itself. */
function isAtTop({ place, path }: Cursor): boolean {
  return place === 'key' ? !path.includes('.') : path === '';
}

type Shape = Pick<Completion, 'text'> & Partial<Pick<Completion, 'label' | 'filter' | 'doc'>>;

/** A key whose value has several forms is offered once in each. */
function shapes(key: string, field: Field, { ground }: Opening, layout: Layout): readonly Shape[] {
  const { type } = field;
  if (type.type !== 'variant') return [{ text: new Shaper(layout).pair(key, field, ground) }];
  return Object.entries(type.variants).map(([name, { fields, tellingKey }]) => {
    const keys = new Set([...firstKeys(fields), tellingKey]);
    keys.delete('kind');
    const text = new Shaper(layout).pairOfKeys(key, [...keys], fields, ground);
    const label = `${key} (${name})`;
    return { text, label, filter: label, doc: meaningOf(key, name) ?? field.doc };
  });
}

function canBeSuggested(type: ValueType): boolean {
  switch (type.type) {
    case 'list':
      return canBeSuggested(type.of);
    case 'enum':
    case 'ref':
    case 'setting':
    case 'date':
    case 'when':
    case 'cadence':
    case 'bool':
      return true;
    default:
      return false;
  }
}

import * as l10n from '@vscode/l10n';

import type { ValueType } from '../../core/schema/field';
import { isKind, specOf, type Kind, type SingletonKind } from '../../core/schema/kinds';
import { addMonths } from '../../core/time/calendar';
import type { EntryContext } from '../cursor/cursor';

import type { Completion } from './completion';
import { templates } from './entryTemplates';
import type { Layout } from './layout';
import type { Opening } from './opening';
import { Shaper, type Sample } from './shape';

/** Whole entries with a place for each value. */
export function entryCompletions(
  { kind, inherited }: EntryContext,
  { before, after, ground, replace }: Opening,
  layout: Layout,
  today: string,
): readonly Completion[] {
  if (!isKind(kind)) return [];
  const { fields, doc } = specOf(kind);
  return templates[kind].map(({ name, keys, values = {} }) => {
    const written = keys.filter(key => !inherited.includes(key));
    const shaper = new Shaper(layout, sampleFor(kind, values, today));
    return {
      kind: 'entry',
      label: name,
      detail: l10n.t('new entry: {0}', written.join(', ')),
      doc,
      filter: name,
      replace,
      text: `${before}${shaper.mapping(written, fields, ground)}${after}`,
      isSnippet: true,
      isFollowed: false,
    };
  });
}

function sampleFor(
  kind: Kind | SingletonKind,
  values: Readonly<Record<string, string>>,
  today: string,
): Sample {
  const isDated = specOf(kind).fields['date'] !== undefined;
  return (key, field) => {
    const value = values[key];
    if (value !== undefined) return value;
    if (key === 'id' && isDated) return `${today}-id`;
    return typeof field.default === 'string' ? field.default : sample(key, field.type, today);
  };
}

function sample(key: string, type: ValueType, today: string): string {
  switch (type.type) {
    case 'date':
    case 'when':
      return aheadKeys.has(key) ? addMonths(today, 1) : today;
    case 'list':
      return sample(key, type.of, today);
    case 'ref':
      return isKind(type.kind) ? specOf(type.kind).singular : 'priority';
    case 'enum':
      return type.values[0] ?? key;
    case 'number':
      return '0';
    default:
      return key.replaceAll('_', ' ');
  }
}

/** Dates of the templates that lie ahead when an entry is begun. */
const aheadKeys: ReadonlySet<string> = new Set(['due', 'run_by', 'wanted_by', 'end']);

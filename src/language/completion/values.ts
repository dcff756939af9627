import * as l10n from '@vscode/l10n';

import type { CareerLog } from '../../core/log/careerLog';
import type { ValueType } from '../../core/schema/field';
import { meaningOf } from '../../core/schema/meanings';
import { emitValue } from '../../yaml/edit/emit';
import type { ValueCursor } from '../cursor/cursor';

import type { Completion, CompletionKind } from './completion';
import { dateSuggestions } from './dates';
import { referenceSuggestions } from './references';
import { rhythmSuggestions } from './rhythms';
import type { Suggestion } from './suggestion';

/** The single values that fit at the caret and are not among the others of its list. */
export function valueCompletions(
  cursor: ValueCursor,
  log: CareerLog,
  today: string,
): readonly Completion[] {
  const { word, lead, tail, isListed, position, siblings } = cursor;
  const [kind, suggestions] = suggest(cursor.type, cursor, log, today);
  const dash = isListed && position === 'own-line' ? '- ' : '';
  return suggestions
    .filter(({ value }) => !siblings.includes(value))
    .map(({ value, detail, doc = '', names = '' }) => ({
      kind,
      label: value,
      detail,
      doc,
      filter: `${value} ${names}`.trim(),
      replace: { start: word.start, end: word.end },
      text: `${lead}${dash}${asWritten(value, cursor)}${tail}`,
      isSnippet: false,
      isFollowed: false,
    }));
}

function suggest(
  type: ValueType,
  cursor: ValueCursor,
  log: CareerLog,
  today: string,
): readonly [CompletionKind, readonly Suggestion[]] {
  switch (type.type) {
    case 'enum':
      return [
        'word',
        type.values.map(value => ({ value, detail: meaningOf(type.name, value) ?? '' })),
      ];
    case 'bool':
      return ['word', ['true', 'false'].map(value => ({ value, detail: '' }))];
    case 'setting':
      return ['setting', settingWords(type.list, log.settings[type.list])];
    case 'ref':
      return ['reference', referenceSuggestions(type.kind, cursor.entry, log, today)];
    case 'date':
    case 'when':
      return [
        'date',
        dateSuggestions(cursor.field?.past === true, today, log.settings.fiscal_start),
      ];
    case 'cadence':
      return ['rhythm', rhythmSuggestions()];
    case 'record': {
      const short = type.shorthand === undefined ? undefined : type.fields[type.shorthand];
      return short ? suggest(short.type, cursor, log, today) : ['word', []];
    }
    default:
      return ['word', []];
  }
}

function settingWords(list: string, words: readonly string[]): readonly Suggestion[] {
  const detail = l10n.t('"{0}" in settings.yaml', list);
  return words.map(value => ({ value, detail }));
}

/** Inside quotes a value stands as it is; elsewhere it gets them when it needs them. */
function asWritten(value: string, { word, type, position }: ValueCursor): string {
  if (word.style !== 'plain') return value;
  const isWord = type.type === 'setting';
  const flow = position === 'in-brackets';
  return isWord ? emitValue(value, { type: 'text' }, { indent: 0, eol: '\n', flow }) : value;
}

import type { CareerLog } from '../../core/log/careerLog';
import { isKind } from '../../core/schema/kinds';
import type { Caret, Cursor } from '../cursor/cursor';
import { cursorAt } from '../cursor/cursorAt';
import { fieldsIn } from '../cursor/fieldsIn';

import type { Completion } from './completion';
import { entryCompletions } from './entries';
import { keyCompletions } from './keys';
import { layoutOf } from './layout';
import { openingAt } from './opening';
import { valueCompletions } from './values';

/**
 * What can be written at a caret. The text of the caret is that of the editor; the log may be a little older.
 * Nothing is left out by what was typed so far: an editor compares it with `filter` itself.
 */
export function completionsAt(log: CareerLog, caret: Caret, today: string): readonly Completion[] {
  const cursor = cursorAt(caret);
  if (!cursor || cursor.word.style === 'block' || cursor.word.text.includes('\n')) return [];
  const layout = layoutOf(caret.text, caret.offset);
  const opening = openingAt(cursor, caret.text, layout);
  if (cursor.place === 'key') return keyCompletions(cursor, cursor.fields, opening, layout);
  const fields = fieldsIn(cursor.type, undefined);
  return [
    ...(isWholeEntry(cursor) ? entryCompletions(cursor.entry, opening, layout, today) : []),
    ...valueCompletions(cursor, log, today),
    ...keyCompletions(cursor, fields, opening, layout),
  ];
}

function isWholeEntry(cursor: Cursor): boolean {
  return cursor.path === '' && isKind(cursor.entry.kind);
}

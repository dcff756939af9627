import { specOf } from '../../core/schema/kinds';
import { roleOf } from '../../yaml/read/filePlan';
import { refusal } from '../../yaml/read/guard';
import { readOutline } from '../outline/readOutline';

import type { Caret, Cursor } from './cursor';
import { markCaret } from './mark';
import { regionAt } from './region';
import { CursorWalk } from './walk';

/**
 * Says where in the log a caret stands. It goes by lines and indentation, so it answers in half-written
 * text too; `undefined` in comments, margins and files of no kind, and where no field can stand.
 */
export function cursorAt({ file, text, offset }: Caret): Cursor | undefined {
  const role = roleOf(file);
  if (role.role !== 'list' && role.role !== 'singleton') return undefined;
  const region = regionAt(text, offset, role);
  if (refusal(region.text) !== undefined) return undefined;
  const marked = markCaret(region.text, offset - region.start);
  const outline = marked && readOutline(marked.text);
  if (!outline) return undefined;
  const original = (at: number) => marked.original(at) + region.start;
  const walk = new CursorWalk({ ...marked, original }, text, offset);
  return role.role === 'list'
    ? walk.list(outline, role.kind)
    : walk.singleton(outline, role.kind, specOf(role.kind).fields);
}

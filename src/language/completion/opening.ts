import { columnOf } from '../../yaml/edit/splice';
import type { Span } from '../../yaml/read/node';
import type { Cursor, ValueCursor } from '../cursor/cursor';

import type { Layout } from './layout';
import type { Ground } from './shape';

/** Where a mapping begins when its first key is inserted, and what must stand around the key. */
export interface Opening {
  readonly before: string;
  readonly after: string;
  readonly ground: Ground;
  readonly replace: Span;
}

/** At a key nothing stands around a new one; at a value the mapping is opened first. */
export function openingAt(cursor: Cursor, text: string, layout: Layout): Opening {
  const { start, end } = cursor.word;
  const replace = { start, end };
  if (cursor.place === 'key') {
    const { column, flow } = cursor;
    return { before: '', after: '', ground: { column, flow }, replace };
  }
  if (cursor.position === 'in-brackets') {
    const before = `${cursor.lead}{`;
    return { before, after: '}', ground: { column: 0, flow: true }, replace };
  }
  return { ...inBlock(cursor, columnOf(text, start), layout), after: '', replace };
}

type BlockOpening = Pick<Opening, 'before' | 'ground'>;

function inBlock(cursor: ValueCursor, here: number, layout: Layout): BlockOpening {
  const { isListed, position, column } = cursor;
  const ground = (at: number) => ({ column: at, flow: false });
  if (position === 'behind-dash') return { before: '', ground: ground(here) };
  if (position === 'own-line') {
    return isListed
      ? { before: '- ', ground: ground(here + 2) }
      : { before: '', ground: ground(here) };
  }
  const indent = column + (isListed ? layout.dash : layout.step);
  const line = layout.eol + ' '.repeat(indent);
  return isListed
    ? { before: `${line}- `, ground: ground(indent + 2) }
    : { before: line, ground: ground(indent) };
}

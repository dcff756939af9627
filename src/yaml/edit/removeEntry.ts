import * as l10n from '@vscode/l10n';
import equal from 'fast-deep-equal';

import type { Entry } from '../../core/log/careerLog';
import { specOf } from '../../core/schema/kinds';
import type { DecodedEntry } from '../decode/entry';
import { compose } from '../read/compose';
import type { PlacedItem } from '../read/item';
import { entryMap, itemOf } from '../read/locate';
import { pairOf } from '../read/node';
import type { ListFile } from '../read/readFile';
import { ownLength } from '../read/split';

import { spliceField } from './fieldEdit';
import { plain } from '../decode/entry';
import { EditRefused, endOfLine, type Splice } from './splice';
import { readBack, refuseBroken } from './verify';

/**
 * Takes an entry out of its file, or out of the meeting it stands in, and no other. Comments above and
 * below it stay. What is left may be empty (see {@link holdsNothing}).
 *
 * @throws {EditRefused} when the file has syntax errors, or others would not read as before.
 */
export function removeEntry(file: ListFile, entry: Entry): Splice {
  refuseBroken(file);
  const placed = itemOf(file, entry.origin);
  const reason = l10n.t('{0} could not be removed without changing others.', entry.id);
  if (!placed) throw new EditRefused(reason, file.path, { start: 0, end: 0 });
  const index = file.items.indexOf(placed);
  const { path } = entry.origin;
  if (path === '') {
    const splice = withoutItem(file, placed, index);
    readBack(file, splice, reason, { index, before: 1, after: 0 });
    return splice;
  }
  const splice = withoutNested(file, placed, path);
  if (!splice) throw new EditRefused(reason, file.path, { start: placed.start, end: placed.start });
  const after = readBack(file, splice, reason, { index, before: 1, after: 1 });
  const others = placed.item.entries.filter(({ path: at }) => at !== path);
  const left = after.items[index]?.item.entries ?? [];
  if (!equal(others.map(contents), left.map(contents))) {
    throw new EditRefused(reason, file.path, splice);
  }
  return splice;
}

/** True when a file of one entry holds nothing any more, not even a comment, and may go with it. */
export function holdsNothing(text: string): boolean {
  return /^\uFEFF?\s*(?:\[\s*\]\s*)?$/.test(text);
}

/** An entry without an id of its own is named by its place, which changes when one before it goes. */
function contents({ kind, id, entry }: DecodedEntry): unknown {
  if (!entry || entry.hasOwnId) return [kind, id, entry && plain(entry)];
  return [kind, { ...plain(entry), id: undefined }];
}

function withoutItem({ text, items }: ListFile, { start }: PlacedItem, index: number): Splice {
  const { root } = /^\s*-/.test(text.slice(start)) ? { root: undefined } : compose(text);
  if (root?.type === 'seq' && root.flow) {
    const place = { holder: root, index, type: { type: 'anything' } } as const;
    return spliceField(text, 0, place, { change: 'remove' });
  }
  const from = lineOfDash(text, start);
  const next = items[index + 1];
  const piece = text.slice(from, next ? lineOfDash(text, next.start) : text.length);
  const end = endOfLine(text, from + ownLength(piece));
  const after = text.startsWith('\r\n', end) ? end + 2 : Math.min(end + 1, text.length);
  return withoutBlankLine(text, from, after);
}

/** An item that was read with the whole file begins behind its dash. */
function lineOfDash(text: string, start: number): number {
  const isAtDash = /^\s*-/.test(text.slice(start));
  const dash = isAtDash ? start : text.lastIndexOf('-', start - 1);
  return Math.max(text.lastIndexOf('\n', dash) + 1, text.startsWith('\uFEFF') ? 1 : 0);
}

/** Two entries stand as far apart as before: one of the two gaps around the removed one goes too. */
function withoutBlankLine(text: string, start: number, end: number): Splice {
  const before = text.slice(0, start).trimEnd().length;
  const gap = before === 0 ? start : text.indexOf('\n', before) + 1;
  const isBeforeGap = end === text.length || /^[ \t]*\r?\n/.test(text.slice(end));
  return { start: isBeforeGap ? gap : start, end, text: '' };
}

/** An entry in a list of its meeting; the key goes with the last one. */
function withoutNested({ text }: ListFile, placed: PlacedItem, path: string): Splice | undefined {
  const meeting = entryMap(placed, '');
  const [key = '', index] = path.split('.');
  const { fields } = specOf('meetings');
  const list = meeting && pairOf(meeting, key)?.value;
  const type = fields[key]?.type;
  if (!list || !type) return undefined;
  const isOnly = list.type !== 'seq' || list.items.length === 1;
  const place = isOnly
    ? { holder: meeting, key, type, fields }
    : { holder: list, index: Number(index), type };
  return spliceField(text, placed.start, place, { change: 'remove' });
}

import * as l10n from '@vscode/l10n';

import type { Entry } from '../../core/log/careerLog';
import { specOf, type Kind } from '../../core/schema/kinds';
import { entryMap, itemOf } from '../read/locate';
import type { ListFile } from '../read/readFile';

import { spliceField } from './fieldEdit';
import { placeOf, type FieldPlace } from './fieldPath';
import { decodedMeaning, meaningAs, withChange, writtenMeaning } from './meaning';
import { EditRefused, type Splice } from './splice';
import { readBack, refuseBroken } from './verify';

/** What to do with one field of an entry. */
export type FieldChange =
  | { readonly change: 'set'; readonly value: unknown }
  /** Adds a value to a list; a single value becomes a list of two. */
  | { readonly change: 'append'; readonly value: unknown }
  | { readonly change: 'remove' };

/**
 * Changes one field of an entry and no other byte.
 *
 * @param path a field of the entry, or deeper, such as `roles.0.cadence` or `milestones.1`.
 * @throws {EditRefused} when the file has syntax errors, or the result would not read as intended.
 */
export function setField(
  file: ListFile,
  entry: Entry,
  kind: Kind,
  path: string,
  change: FieldChange,
): Splice {
  refuseBroken(file);
  const placed = itemOf(file, entry.origin);
  const map = placed && entryMap(placed, entry.origin.path);
  const refused = new EditRefused(
    l10n.t('"{0}" of {1} could not be changed without changing other text.', path, entry.id),
    file.path,
    { start: placed?.start ?? 0, end: placed?.start ?? 0 },
  );
  const { fields } = specOf(kind);
  const place = map && placeOf(map, fields, path);
  if (!place) throw refused;
  const isLast = change.change === 'remove' && isOnlyItem(place);
  const emptied = isLast ? placeOf(map, fields, parentOf(path)) : place;
  const splice = spliceField(file.text, placed.start, emptied ?? place, change);
  const index = file.items.indexOf(placed);
  const after = readBack(file, splice, refused.message, { index, before: 1, after: 1 });
  const now = after.items[index]?.item;
  const inItem = [entry.origin.path, isLast ? parentOf(path) : path].filter(Boolean).join('.');
  const before = placed.item.node();
  const meant = withChange(before, inItem, change);
  const isRight =
    decodedMeaning(now?.entries ?? []) === meaningAs(file.kind, meant) &&
    (change.change === 'remove'
      ? isSame(writtenMeaning(meant), writtenMeaning(now?.node()))
      : isSame(writtenMeaning(before, inItem), writtenMeaning(now?.node(), inItem)));
  if (!isRight) throw refused;
  return splice;
}

function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf('.'));
}

function isSame(was: unknown, is: unknown): boolean {
  return JSON.stringify(was) === JSON.stringify(is);
}

/** A block list cannot be empty: its key goes with its only item. */
function isOnlyItem(place: FieldPlace): boolean {
  return 'index' in place && !place.holder.flow && place.holder.items.length === 1;
}

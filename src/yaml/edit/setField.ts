import * as l10n from '@vscode/l10n';
import equal from 'fast-deep-equal';

import type { Entry } from '../../core/log/careerLog';
import type { ValueType } from '../../core/schema/field';
import { specOf, type Kind } from '../../core/schema/kinds';
import { Context } from '../decode/context';
import { decodeValue } from '../decode/value';
import { meaningOf } from '../merge/meaning';
import { entryMap, isIndex, itemOf } from '../read/locate';
import type { YamlNode } from '../read/node';
import type { ListFile } from '../read/readFile';
import type { Problem } from '../problem';

import type { FieldChange } from './fieldChange';
import { spliceField } from './fieldEdit';
import { nodeAt, placeOf, writtenInFull, type FieldPlace } from './fieldPath';
import { decodedMeaning, meaningAs, nodeOf, withChange } from './meaning';
import { EditRefused, type Splice } from './splice';
import { readBack, refuseBroken } from './verify';

/**
 * Changes one field of an entry and no other byte.
 *
 * @param path a field of the entry, or deeper, such as `roles.0.cadence` or `milestones.1`.
 * @throws {EditRefused} when the file has syntax errors, or the result would not read as intended.
 */
export function setField(
  file: ListFile,
  entry: Pick<Entry, 'id' | 'origin'>,
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
  const full = map && change.change === 'set' ? writtenInFull(map, fields, path) : undefined;
  if (full && change.change === 'set') {
    const value = { ...full.value, [path.slice(full.path.length + 1)]: change.value };
    return setField(file, entry, kind, full.path, { change: 'set', value });
  }
  const place = map && placeOf(map, fields, path);
  if (!place) throw refused;
  const unclear = change.change === 'set' ? notUnderstood(place) : undefined;
  if (unclear) {
    const reason = l10n.t(
      'What stands at "{0}" of {1} is not understood as a whole, so nothing was written over it. Mend it first.',
      path,
      entry.id,
    );
    const at = { start: unclear.start + placed.start, end: unclear.end + placed.start };
    throw new EditRefused(reason, file.path, at);
  }
  const invalid = mistakeIn(change, place.type);
  if (invalid) {
    const reason = l10n.t('Nothing was written: {0}', invalid.message);
    throw new EditRefused(reason, file.path, refused.at);
  }
  const isLast = change.change === 'remove' && isOnlyItem(place);
  const emptied = isLast ? placeOf(map, fields, path.slice(0, path.lastIndexOf('.'))) : place;
  const splice = spliceField(file.text, placed.start, emptied ?? place, change);
  const index = file.items.indexOf(placed);
  const after = readBack(file, splice, refused.message, { index, before: 1, after: 1 });
  const item = after.items[index]?.item;
  const steps = [...entry.origin.path.split('.'), ...path.split('.')].filter(step => step !== '');
  const before = placed.item.node();
  const meant = meaningAs(file.kind, withChange(before, steps, change));
  const isIntended =
    item !== undefined &&
    equal(decodedMeaning(item.entries), meant) &&
    equal(restOf(item.node(), steps), restOf(before, steps));
  if (!isIntended) throw refused;
  return splice;
}

/** What is written at a place, where some of it has no meaning in the format and would be lost with it. */
function notUnderstood(place: FieldPlace): YamlNode | undefined {
  const node = nodeAt(place);
  const context = new Context();
  decodeValue(node, place.type, context);
  return context.problems.length > 0 ? node : undefined;
}

/** What is wrong with a new value already on its own. */
function mistakeIn(change: FieldChange, type: ValueType): Problem | undefined {
  if (change.change === 'remove') return undefined;
  const context = new Context();
  const value = change.change === 'append' ? [change.value] : change.value;
  decodeValue(nodeOf(value), type, context);
  return context.problems.find(({ severity }) => severity === 'error');
}

/** All that is written around a field, unknown keys included; around its list, for an item of one. */
function restOf(node: YamlNode | undefined, steps: readonly string[]): unknown {
  const isItem = isIndex(steps.at(-1) ?? '');
  return meaningOf(withChange(node, isItem ? steps.slice(0, -1) : steps, { change: 'remove' }));
}

/** A block list cannot be empty: its key goes with its only item. */
function isOnlyItem(place: FieldPlace): boolean {
  return 'index' in place && !place.holder.flow && place.holder.items.length === 1;
}

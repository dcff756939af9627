import equal from 'fast-deep-equal';

import type { Kind, SingletonKind } from '../../core/schema/kinds';
import { isBroken, type Item } from '../read/item';
import { readListFile } from '../read/readFile';
import { readSingletonFile } from '../read/readSingleton';

import type { MergedPart } from './assemble';
import { hasConflict } from '../read/conflictMarkers';
import { isUnreadable, mapMeaning, meaningOf } from './meaning';

/** Reads a merged list file again: it must hold exactly these entries, in this order, and each must say the same. */
export function holdsEntries(
  path: string,
  kind: Kind,
  text: string,
  expected: readonly MergedPart[],
): boolean {
  const { items, problems, isCutByLines } = readListFile(path, kind, text);
  // An item is known to end before the next one only where lines tell it, or where it can be read.
  const isSure = isCutByLines || !items.some(({ item }) => isBroken(item));
  return (
    !hasConflict(text) &&
    problems.length === 0 &&
    isSure &&
    items.length === expected.length &&
    items.every(({ item }, index) => saysWhatIsExpected(item, expected[index]))
  );
}

function saysWhatIsExpected(item: Item, expected: MergedPart | undefined): boolean {
  if (!expected) return false;
  // What neither side could read is compared by its text.
  if (isUnreadable(expected)) return isBroken(item) && item.text.includes(expected.text.trim());
  return equal(meaningOf(item.node()), expected.meaning);
}

/** Reads a merged file that is one mapping again: it must hold exactly these fields. */
export function holdsFields(
  path: string,
  kind: SingletonKind,
  text: string,
  expected: readonly MergedPart[],
): boolean {
  const { node, problems } = readSingletonFile(path, kind, text);
  const said = mapMeaning(expected.map(({ name, meaning }) => [name, meaning]));
  return (
    !hasConflict(text) && !isBroken({ problems }) && equal(meaningOf(node) ?? mapMeaning([]), said)
  );
}

import * as l10n from '@vscode/l10n';

import type { Item, ListFile } from '../read/readFile';
import { readListFile } from '../read/readFile';

import { writtenMeaning } from './meaning';
import { applySplice, EditRefused, type Splice } from './splice';

/** @throws {EditRefused} when the file cannot be understood well enough to be edited. */
export function refuseBroken(file: ListFile): void {
  const [problem] = file.problems;
  const broken = file.items.flatMap(({ start, item }) =>
    item.problems
      .filter(({ code }) => code === 'CL007')
      .map(({ start: from, end }) => ({ start: start + from, end: start + end })),
  );
  const at = problem ?? broken[0];
  if (!at) return;
  throw new EditRefused(
    l10n.t(
      '{0} has a syntax error, so nothing was written. Mend it first, then try again.',
      file.path,
    ),
    file.path,
    at,
  );
}

/** The one item that an edit is about. */
export interface Intended {
  readonly index: number;
  readonly isRight: (item: Item) => boolean;
}

/**
 * Reads what an edit would give, and compares it with what was there: the intended item must be
 * right, and all others must say what they said before, unknown keys included.
 *
 * @throws {EditRefused} with this reason where that is not so.
 */
export function verify(file: ListFile, splice: Splice, intended: Intended, reason: string): void {
  const after = readListFile(file.path, file.kind, applySplice(file.text, splice), file);
  const isSound =
    after.problems.length === 0 &&
    after.items.length === Math.max(file.items.length, intended.index + 1) &&
    after.items.every(({ item }, index) =>
      index === intended.index
        ? !isBroken(item) && intended.isRight(item)
        : isSame(file.items[index]?.item, item),
    );
  if (!isSound) throw new EditRefused(reason, file.path, splice);
}

function isBroken({ problems }: Item): boolean {
  return problems.some(({ code }) => code === 'CL007');
}

function isSame(before: Item | undefined, after: Item): boolean {
  if (before === after) return true;
  const [was, is] = [before?.node(), after.node()].map(node => writtenMeaning(node));
  return !isBroken(after) && JSON.stringify(was) === JSON.stringify(is);
}

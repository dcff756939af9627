import * as l10n from '@vscode/l10n';
import equal from 'fast-deep-equal';

import { meaningOf } from '../merge/meaning';
import { isBroken, type Item } from '../read/item';
import { readEdited, type ListFile } from '../read/readFile';

import { EditRefused, type Splice } from './splice';

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
  const reason = problem?.isConflict === true ? conflictReason(file.path) : syntaxReason(file.path);
  throw new EditRefused(reason, file.path, at);
}

function syntaxReason(path: string): string {
  return l10n.t(
    '{0} has a syntax error, so nothing was written. Mend it first, then try again.',
    path,
  );
}

function conflictReason(path: string): string {
  return l10n.t(
    '{0} holds two versions that git could not merge, so nothing was written. Run "Career: Resolve Log Conflicts", then try again.',
    path,
  );
}

/** Which items an edit may touch: the text of all others, and what they say, stays. */
export interface Touched {
  /** Index of the first item that may differ. */
  readonly index: number;
  /** How many items stand there before the edit, and how many after it. */
  readonly before: number;
  readonly after: number;
}

/**
 * Reads what an edit would give: it must be readable, and nothing may differ but what is touched.
 *
 * @throws {EditRefused} with the reason when it does not hold.
 */
export function readBack(
  file: ListFile,
  splice: Splice,
  reason: string,
  touched: Touched,
): ListFile {
  const after = readEdited(file, splice);
  const { index, before: removed, after: added } = touched;
  const others = [...file.items.slice(0, index), ...file.items.slice(index + removed)];
  const othersNow = [...after.items.slice(0, index), ...after.items.slice(index + added)];
  const isSame =
    after.problems.length === 0 &&
    others.length === othersNow.length &&
    others.every(({ item }, position) => saysSame(item, othersNow[position]?.item)) &&
    after.items.slice(index, index + added).every(({ item }) => !isBroken(item));
  if (!isSame) throw new EditRefused(reason, file.path, splice);
  return after;
}

/** True when two items say the same, unknown keys included, however they are written. */
function saysSame(one: Item, other: Item | undefined): boolean {
  if (one === other) return true;
  return (
    other !== undefined && !isBroken(other) && equal(meaningOf(one.node()), meaningOf(other.node()))
  );
}

import * as l10n from '@vscode/l10n';

import type { Entry } from '../../core/log/careerLog';
import { readListFile, type ListFile } from '../read/readFile';

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

/** Reads what an edit would give, and compares it with what was there: nothing else may differ. */
export function verify(
  file: ListFile,
  splice: Splice,
  reason: string,
  expectedCount: (before: readonly string[]) => number,
  changed?: { readonly index: number; readonly expected: string },
): ListFile {
  const after = readListFile(file.path, file.kind, applySplice(file.text, splice), file);
  const [old, now] = [fingerprints(file), fingerprints(after)];
  const isSame =
    after.problems.length === 0 &&
    brokenItems(after) <= brokenItems(file) &&
    now.length === expectedCount(old) &&
    old.every(
      (print, index) => now[index] === (index === changed?.index ? changed.expected : print),
    );
  if (!isSame) throw new EditRefused(reason, file.path, splice);
  return after;
}

function brokenItems(file: ListFile): number {
  return file.items.filter(({ item }) => item.problems.some(({ code }) => code === 'CL007')).length;
}

/** One string for each top-level item: all that was read from it. */
export function fingerprints(file: ListFile): readonly string[] {
  return file.items.map(({ item }) =>
    JSON.stringify(item.entries.map(({ kind, id, entry }) => [kind, id, entry && plain(entry)])),
  );
}

export function plain(entry: Entry): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(entry).filter(([key]) => key !== 'origin'));
}

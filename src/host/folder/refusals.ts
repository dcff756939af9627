import * as vscode from 'vscode';

import type { Entry } from '../../core/log/careerLog';
import { diagnose, type Diagnostic } from '../../language/diagnostics';
import { saysSame } from '../../yaml/edit/meaning';
import { hasIndex, haveSameSubject } from '../../yaml/edit/subject';
import { spanOfEntry } from '../../yaml/read/locate';
import { assembleLog, type LogFile } from '../../yaml/read/readLog';
import { UserError } from '../errors';

import type { ReadyFolder } from './folderState';
import type { Change } from './logEdit';
import { rangesIn } from './positions';

/**
 * @param entries those that go by one id.
 * @throws {UserError} where there are two: only their owner knows which of them is meant.
 */
export function refuseTwins(
  uri: vscode.Uri,
  files: ReadonlyMap<string, LogFile>,
  [, twin]: readonly Entry[],
): void {
  if (!twin) return;
  const file = files.get(twin.origin.file);
  const span = file?.type === 'list' ? spanOfEntry(file, twin.origin) : undefined;
  const range = rangesIn(file?.text ?? '')(span ?? { start: 0, end: 0 });
  throw new UserError(
    vscode.l10n.t(
      'Two entries have the id "{0}", so nothing was written. Give one of them another id first.',
      twin.id,
    ),
    new vscode.Location(vscode.Uri.joinPath(uri, twin.origin.file), range),
  );
}

/**
 * An entry without an id of its own, and an item of a list, are known by their place, where another may stand by now.
 *
 * @param isAsked true where a person was shown the entry and asked: then a field must be as it was shown, too.
 * @throws {UserError} when what is there says something else.
 */
export function refuseMixedUp(
  meant: Entry,
  found: Entry,
  changes: readonly Change[],
  isAsked: boolean,
): void {
  const isAsMeant =
    (meant.hasOwnId || saysSame(meant, found)) &&
    changes.every(([path, { change }]) => {
      const isPlace = hasIndex(path) || (isAsked && change !== 'append');
      return !isPlace || haveSameSubject(meant, found, path);
    });
  if (isAsMeant) return;
  const { file } = found.origin;
  throw new UserError(
    vscode.l10n.t('{0} has changed meanwhile, so nothing was written. Try again.', file),
  );
}

/**
 * A link, or a file that is not read, may hold anything: nothing is written there, or behind it.
 *
 * @throws {UserError} when one stands on the way to a path in the career folder.
 */
export function refuseUnreadable({ uri, reading }: ReadyFolder, path: string): void {
  const onTheWay = path.split('/').map((_, index, parts) => parts.slice(0, index + 1).join('/'));
  for (const one of onTheWay) {
    const [problem] = reading.files.get(one)?.problems ?? [];
    if (!problem) continue;
    const start = new vscode.Position(0, 0);
    throw new UserError(
      vscode.l10n.t('Nothing was written to {0}: {1}', one, problem.message),
      new vscode.Location(vscode.Uri.joinPath(uri, one), start),
    );
  }
}

/**
 * The same checks that the Problems view shows: no edit may bring a new error into the log.
 *
 * @throws {UserError} with the first error that the files have after it and did not have before.
 */
export function refuseNewErrors(
  folder: ReadyFolder,
  before: readonly LogFile[],
  after: readonly LogFile[],
  today: string,
): void {
  const counts = new Map<string, number>();
  for (const error of errorsWith(folder, before, today).map(fingerprint)) {
    counts.set(error, (counts.get(error) ?? 0) + 1);
  }
  const first = errorsWith(folder, after, today).find(error => {
    const known = counts.get(fingerprint(error)) ?? 0;
    // Each is known once: a second one that says the same is new.
    counts.set(fingerprint(error), known - 1);
    return known <= 0;
  });
  if (first) throw new UserError(vscode.l10n.t('Nothing was written: {0}', first.message));
}

/** Within what the rules were asked in last, so that what they found in other entries still stands. */
function errorsWith(
  { reading, surroundings }: ReadyFolder,
  changed: readonly LogFile[],
  today: string,
): readonly Diagnostic[] {
  const all = new Map([...reading.files, ...changed.map(file => [file.path, file] as const)]);
  return diagnose(assembleLog(all.values(), reading), today, surroundings).filter(
    ({ severity, code }) => severity === 'error' || code === 'CL006',
  );
}

function fingerprint({ file, code, message }: Diagnostic): string {
  return `${file} ${code} ${message}`;
}

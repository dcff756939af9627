import * as l10n from '@vscode/l10n';
import equal from 'fast-deep-equal';

import type { CareerLog, Entry } from '../../core/log/careerLog';
import { kindNames, specOf, type Kind, type SingletonKind } from '../../core/schema/kinds';
import { defaultsOf, type Decoded } from '../decode/value';
import type { Problem } from '../problem';

import { byPath, roleOf } from './filePlan';
import { readListFile, type ListFile } from './readFile';
import { readSingletonFile, type SingletonFile } from './readSingleton';

/** A YAML file of no kind: only its name is known. */
export interface UnknownFile {
  readonly type: 'unknown';
  readonly path: string;
  readonly text: string;
  readonly problems: readonly Problem[];
}

export type LogFile = ListFile | SingletonFile | UnknownFile;

/** Everything that reading a career folder gives. */
export interface LogReading {
  readonly log: CareerLog;
  readonly files: ReadonlyMap<string, LogFile>;
  /** Entries that count nowhere because a required field has no usable value, and items that are none. */
  readonly unreadableEntries: number;
  /** Ids of all entries of a kind, those that could not be read included. */
  readonly ids: ReadonlyMap<Kind, ReadonlySet<string>>;
}

/** The newest format this version can write. */
export const supportedFormat = 1;

/** True where `settings.yaml` or its format could not be read, so that nobody knows how the log is written. */
export function isFormatUnknown({ files }: Pick<LogReading, 'files'>): boolean {
  const file = files.get('settings.yaml');
  if (file?.type !== 'singleton') return file !== undefined;
  const pairs = file.node?.type === 'map' ? file.node.pairs : [];
  const formats = pairs.filter(({ key }) => key.text === 'format');
  return file.problems.some(
    ({ code, isConflict, start, end }) =>
      (code === 'CL007' && isConflict !== true) ||
      formats.some(({ key, value }) => start >= key.start && end <= (value ?? key).end),
  );
}

/** Reads one file; a file that did not change is taken over as it is. */
export function readLogFile(path: string, text: string, previous?: LogFile): LogFile | undefined {
  if (previous?.text === text) return previous;
  const role = roleOf(path);
  switch (role.role) {
    case 'list':
      return readListFile(path, role.kind, text, previous?.type === 'list' ? previous : undefined);
    case 'singleton':
      return readSingletonFile(path, role.kind, text);
    case 'unknown':
      return { type: 'unknown', path, text, problems: [unknownFile(path)] };
    case 'ignored':
      return undefined;
  }
}

function unknownFile(path: string): Problem {
  const message = path.endsWith('.yml')
    ? l10n.t('Files that end in .yml are not read. Rename it to .yaml.')
    : l10n.t('"{0}" is no file of a career log and is not read.', path);
  return { code: 'CL008', severity: 'information', start: 0, end: 1, message };
}

/**
 * Puts the files together to one log. What stayed equal since `previous` is the very same object, so that
 * what follows from it need not be worked out again.
 */
export function assembleLog(files: Iterable<LogFile>, previous?: LogReading): LogReading {
  const sorted = [...files].sort((a, b) => byPath(a.path, b.path));
  const contents = sorted.flatMap(file => (file.type === 'list' ? contentsOf(file) : []));
  const log = asLog({
    ...Object.fromEntries(kindNames.map(kind => [kind, entriesOf(contents, kind)])),
    profile: singleton(sorted, 'profile'),
    settings: singleton(sorted, 'settings'),
  });
  return {
    log,
    files: new Map(sorted.map(file => [file.path, file])),
    unreadableEntries: contents.reduce((sum, { unreadable }) => sum + unreadable, 0),
    ids: previous && haveSameIds(sorted, previous.files) ? previous.ids : idsIn(contents),
  };
}

type ByKind<Value> = Partial<Record<Kind, Value>>;

/** What a list file adds to the log. */
interface Contents {
  readonly entries: Readonly<ByKind<readonly Entry[]>>;
  readonly ids: Readonly<ByKind<readonly string[]>>;
  readonly unreadable: number;
}

/** Most files stay as they are while somebody types in one. */
const kept = new WeakMap<ListFile, Contents>();

function contentsOf(file: ListFile): Contents {
  const known = kept.get(file);
  if (known) return known;
  const entries: ByKind<Entry[]> = {};
  const ids: ByKind<string[]> = {};
  let unreadable = 0;
  for (const { item } of file.items) {
    if (item.entries.length === 0) unreadable++;
    for (const { kind, id, entry } of item.entries) {
      if (id !== undefined) (ids[kind] ??= []).push(id);
      if (entry) (entries[kind] ??= []).push(entry);
      else unreadable++;
    }
  }
  const contents = { entries, ids, unreadable };
  kept.set(file, contents);
  return contents;
}

function entriesOf(contents: readonly Contents[], kind: Kind): readonly Entry[] {
  return ([] as readonly Entry[]).concat(...contents.map(({ entries }) => entries[kind] ?? []));
}

function idsIn(contents: readonly Contents[]): LogReading['ids'] {
  return new Map(
    kindNames.map(kind => [kind, new Set(contents.flatMap(({ ids }) => ids[kind] ?? []))]),
  );
}

/** Whether each file holds the same ids in the same order as before. */
function haveSameIds(files: readonly LogFile[], previous: LogReading['files']): boolean {
  return (
    files.length === previous.size &&
    files.every(file => {
      const before = previous.get(file.path);
      return before === file || (before !== undefined && equal(idsOf(before), idsOf(file)));
    })
  );
}

function idsOf(file: LogFile): Contents['ids'] | undefined {
  return file.type === 'list' ? contentsOf(file).ids : undefined;
}

/** Of a log without such a file; always the same object. */
const defaults: Readonly<Record<SingletonKind, Decoded>> = {
  profile: defaultsOf(specOf('profile').fields),
  settings: defaultsOf(specOf('settings').fields),
};

function singleton(files: readonly LogFile[], kind: SingletonKind): Decoded {
  const file = files.find(candidate => candidate.type === 'singleton' && candidate.kind === kind);
  return file?.type === 'singleton' ? file.fields : defaults[kind];
}

/** The lists and mappings were decoded by the very table that the type is made from. */
function asLog(parts: Readonly<Record<string, unknown>>): CareerLog {
  return parts as unknown as CareerLog;
}

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import type { Texts } from './makeLog';
import { loadReading } from './product';

const { assembleLog, completionsAt, diagnose, keep, readKept, readLogFile, search, searchables } =
  loadReading();

type LogFile = NonNullable<ReturnType<typeof readLogFile>>;
type KeptFile = NonNullable<ReturnType<typeof keep>>;
type LogReading = ReturnType<typeof assembleLog>;
export type Files = ReadonlyMap<string, LogFile>;

/** After every date of the made logs. */
const today = '2060-01-01';

/** Reads files; those whose text is as in `previous` are taken over. */
export function readFiles(texts: Texts, previous?: Files): Files {
  const files = new Map<string, LogFile>();
  for (const [path, text] of texts) {
    const file = readLogFile(path, text, previous?.get(path));
    if (file) files.set(path, file);
  }
  return files;
}

interface Stored {
  readonly digest: string;
  readonly kind: Parameters<typeof readKept>[1];
  readonly items: KeptFile;
}

/** What the product stores of these files between sessions: the digest of their text, and what is in them. */
export function storedOf(files: Files): string {
  const kept = [...files.values()].flatMap(file =>
    file.type === 'list'
      ? [[file.path, { digest: digest(file.text), kind: file.kind, items: keep(file) }] as const]
      : [],
  );
  const body = JSON.stringify(Object.fromEntries(kept));
  return `${digest(body)}\n${body}`;
}

/** Reads files by what was stored of them, with every check that the product makes. */
export function readStored(texts: Texts, stored: string): Files {
  const end = stored.indexOf('\n');
  const body = stored.slice(end + 1);
  assert.equal(digest(body), stored.slice(0, end));
  const kept = JSON.parse(body) as Partial<Record<string, Stored>>;
  const files = new Map<string, LogFile>();
  for (const [path, text] of texts) {
    const known = kept[path];
    if (known) assert.equal(digest(text), known.digest);
    const file = known ? readKept(path, known.kind, text, known.items) : readLogFile(path, text);
    assert.ok(file, 'what was kept fits');
    files.set(path, file);
  }
  return files;
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The files after the text of one has changed. */
export function withChange(files: Files, path: string, text: string): Files {
  const file = readLogFile(path, text, files.get(path));
  return file ? new Map([...files, [path, file]]) : files;
}

/** The log, as it is before rules look at it. */
export function assembled(files: Files): unknown {
  return assembleLog(files.values());
}

export interface Snapshot {
  readonly reading: LogReading;
  readonly diagnostics: readonly unknown[];
}

/** What the product shows: the log and its findings. What they have in common with `previous` is kept. */
export function snapshot(files: Files, previous?: Snapshot): Snapshot {
  const reading = assembleLog(files.values(), previous?.reading);
  return { reading, diagnostics: diagnose(reading, today) };
}

/** Gives the texts as files of a temporary folder while `use` runs. */
export function withDisk<Result>(texts: Texts, use: (paths: readonly string[]) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'career-log-bench-'));
  try {
    const paths = [...texts].map(([path, text]) => {
      const file = join(folder, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
      return file;
    });
    return use(paths);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What a person waits for while they type: suggestions in a file, and matches of a search. */
export interface Answers {
  /** At the end of a text that is a file of the log, as the caret stands there. */
  readonly complete: (path: string, text: string) => readonly unknown[];
  /** Opens the search, before anything is typed. */
  readonly openSearch: () => unknown;
  readonly search: (query: string) => readonly unknown[];
}

export function answersOf(files: Files): Answers {
  const { log } = assembleLog(files.values());
  const index = searchables(log);
  return {
    complete: (path, text) => completionsAt(log, { file: path, text, offset: text.length }, today),
    openSearch: () => searchables(log),
    search: query => search(index, query, 100),
  };
}

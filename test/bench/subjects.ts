import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import type { Texts } from './makeLog';
import { loadReading } from './product';

const { assembleLog, diagnose, readLogFile } = loadReading();

type LogFile = NonNullable<ReturnType<typeof readLogFile>>;
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

import assert from 'node:assert/strict';

import type { Entry } from '../../../src/core/log/careerLog';
import type { Kind } from '../../../src/core/schema/kinds';
import { addEntry } from '../../../src/yaml/edit/addEntry';
import { placement } from '../../../src/yaml/edit/placement';
import { holdsNothing, removeEntry } from '../../../src/yaml/edit/removeEntry';
import { setField } from '../../../src/yaml/edit/setField';
import { applySplice } from '../../../src/yaml/edit/splice';
import { readListFile, type ListFile } from '../../../src/yaml/read/readFile';

import { readTexts } from './example';

/** The files of a log by path, as a folder that is written in memory. */
export type Texts = Readonly<Record<string, string>>;

/** Adds an entry where the layout of the log's settings puts it. */
export function added(texts: Texts, kind: Kind, values: Readonly<Record<string, unknown>>): Texts {
  const { files, log } = readTexts(texts);
  const paths = [...files.values()].flatMap(file =>
    file.type === 'list' && file.kind === kind ? [file.path] : [],
  );
  const { id, date } = values;
  assert.ok(typeof id === 'string');
  const day = typeof date === 'string' ? date : undefined;
  const path = placement(kind, id, day, paths, log.settings.layout);
  const file = readListFile(path, kind, texts[path] ?? '');
  return { ...texts, [path]: applySplice(file.text, addEntry(file, values)) };
}

export function updated(
  texts: Texts,
  kind: Kind,
  id: string,
  field: string,
  value: unknown,
): Texts {
  const { file, entry } = find(texts, kind, id);
  const splice = setField(file, entry, kind, field, { change: 'set', value });
  return { ...texts, [file.path]: applySplice(file.text, splice) };
}

/** Removes an entry, and its file when nothing else stands in it. */
export function removed(texts: Texts, kind: Kind, id: string): Texts {
  const { file, entry } = find(texts, kind, id);
  const left = applySplice(file.text, removeEntry(file, entry));
  const others = Object.entries(texts).filter(([path]) => path !== file.path);
  return holdsNothing(left) ? Object.fromEntries(others) : { ...texts, [file.path]: left };
}

function find(texts: Texts, kind: Kind, id: string): { file: ListFile; entry: Entry } {
  const { log, files } = readTexts(texts);
  const entries: readonly Entry[] = log[kind];
  const entry = entries.find(candidate => candidate.id === id);
  assert.ok(entry, `${kind} ${id}`);
  const file = files.get(entry.origin.file);
  assert.ok(file?.type === 'list');
  return { file, entry };
}

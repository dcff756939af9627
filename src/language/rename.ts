import * as l10n from '@vscode/l10n';

import { isId } from '../yaml/decode/scalar';
import { applySplices, trimmedEnd, type Splice } from '../yaml/edit/splice';
import { isBroken } from '../yaml/read/item';
import type { Span, YamlNode } from '../yaml/read/node';
import { assembleLog, readLogFile, type LogFile, type LogReading } from '../yaml/read/readLog';

import type { Caret } from './cursor/cursor';
import { idPlaces, nameAt, singularOf, type IdPlace, type Name } from './ids';

/** A sentence that says why nothing is renamed. */
export interface Refused {
  readonly refused: string;
}

export interface FileSplices {
  readonly file: string;
  readonly splices: readonly Splice[];
}

export interface Renaming {
  /** For every file that names the entry; all are to be applied, or none. */
  readonly edits: readonly FileSplices[];
}

/** What a rename would change: the id at the caret, without its quotes. */
export function renameRangeAt(
  reading: LogReading,
  caret: Caret,
): (Span & { id: string }) | Refused {
  const found = renameable(reading, caret);
  if ('refused' in found) return found;
  const { start, end, id } = found.name;
  return { start, end, id };
}

/** Gives the entry whose id is at the caret another id, where it stands and wherever it is named. */
export function renameAt(reading: LogReading, caret: Caret, newId: string): Renaming | Refused {
  const found = renameable(reading, caret);
  if ('refused' in found) return found;
  const { name, places } = found;
  if (newId === name.id) return { edits: [] };
  if (!isId(newId)) {
    return refuse(l10n.t('"{0}" is no id. Use lower-case letters, digits and hyphens.', newId));
  }
  const renamed: Name = { kind: name.kind, id: newId };
  if (isTaken(reading, renamed)) {
    return refuse(l10n.t('Another {0} has the id "{1}".', singularOf(name.kind), newId));
  }
  const broken = brokenFile(reading, name.id, places);
  if (broken !== undefined) {
    return refuse(l10n.t('{0} has a syntax error, so nothing was renamed. Mend it first.', broken));
  }
  const edits = editsFor(reading, places, newId);
  const after = afterEdits(reading, edits);
  const expected = places.length + count(reading, renamed);
  const isAsMeant =
    after &&
    count(after, name) === 0 &&
    count(after, renamed) === expected &&
    timesSaid(after, edits, newId) === timesSaid(reading, edits, newId) + places.length;
  return isAsMeant
    ? { edits }
    : refuse(l10n.t('"{0}" could not be renamed without changing other text.', name.id));
}

function refuse(reason: string): Refused {
  return { refused: reason };
}

interface Renameable {
  readonly name: Name & Span;
  /** Where it stands, and wherever it is named. */
  readonly places: readonly IdPlace[];
}

function renameable(reading: LogReading, caret: Caret): Renameable | Refused {
  const name = nameAt(caret);
  if (!name) return refuse(l10n.t('Only the id of an entry can be renamed.'));
  if (reading.files.get(caret.file)?.text !== caret.text) {
    return refuse(l10n.t('The log is being read. Try again in a moment.'));
  }
  const places = [...idPlaces(reading, name)];
  const definitions = places.filter(({ isDefinition }) => isDefinition);
  if (definitions.length === 1) return { name, places };
  const kind = singularOf(name.kind);
  return definitions.length === 0
    ? refuse(l10n.t('No {0} has the id "{1}".', kind, name.id))
    : refuse(l10n.t('More than one {0} has the id "{1}".', kind, name.id));
}

function isTaken({ ids, log }: LogReading, { kind, id }: Name): boolean {
  if (kind === 'priorities') return log.settings.priorities.some(priority => priority.id === id);
  return ids.get(kind)?.has(id) ?? false;
}

/** A broken file that names the id, or might: what stands in it cannot be told for sure. */
function brokenFile(
  { files }: LogReading,
  id: string,
  places: readonly IdPlace[],
): string | undefined {
  const word = new RegExp(`(?<![a-z0-9-])${id}(?![a-z0-9-])`);
  const isTouched = (file: LogFile) =>
    places.some(place => place.file === file.path) || word.test(file.text);
  return [...files.values()].find(
    file => file.type !== 'unknown' && isFileBroken(file) && isTouched(file),
  )?.path;
}

function isFileBroken(file: LogFile): boolean {
  return isBroken(file) || (file.type === 'list' && file.items.some(({ item }) => isBroken(item)));
}

function editsFor(
  { files }: LogReading,
  places: readonly IdPlace[],
  newId: string,
): readonly FileSplices[] {
  const byFile = new Map<string, Splice[]>();
  for (const { file, ...place } of places) {
    const text = files.get(file)?.text ?? '';
    const end = trimmedEnd(text, place);
    // An alias says what its anchor says.
    if (text.startsWith('*', place.start)) continue;
    const written = inQuotesOf(text.slice(place.start, end), newId);
    byFile.set(file, [...(byFile.get(file) ?? []), { start: place.start, end, text: written }]);
  }
  return [...byFile].map(([file, splices]) => ({ file, splices }));
}

/** Quoted as it was before; a word that YAML reads as nothing always gets quotes. */
function inQuotesOf(written: string, id: string): string {
  const [first = ''] = written;
  if (first === '"' || first === "'") return `${first}${id}${first}`;
  return id === 'null' ? `"${id}"` : id;
}

/** The log as it would be read; `undefined` when a file would be broken. */
function afterEdits(reading: LogReading, edits: readonly FileSplices[]): LogReading | undefined {
  const files = new Map(reading.files);
  for (const { file, splices } of edits) {
    const before = files.get(file);
    const after = before && readLogFile(file, applySplices(before.text, splices), before);
    if (!after || isFileBroken(after)) return undefined;
    files.set(file, after);
  }
  return assembleLog(files.values());
}

function count(reading: LogReading, name: Name): number {
  return [...idPlaces(reading, name)].length;
}

/** How often a text stands as a value in edited files: an alias may repeat an id where no id is meant. */
function timesSaid({ files }: LogReading, edits: readonly FileSplices[], text: string): number {
  return edits.reduce((sum, { file }) => sum + timesIn(files.get(file), text), 0);
}

function timesIn(file: LogFile | undefined, text: string): number {
  if (file?.type === 'singleton') return timesUnder(file.node, text);
  const items = file?.type === 'list' ? file.items : [];
  return items.reduce((sum, { item }) => sum + timesUnder(item.node(), text), 0);
}

function timesUnder(node: YamlNode | undefined, text: string): number {
  if (node?.type === 'scalar') return Number(node.text === text);
  const inner = node?.type === 'map' ? node.pairs.map(({ value }) => value) : node?.items;
  return (inner ?? []).reduce((sum, one) => sum + timesUnder(one, text), 0);
}

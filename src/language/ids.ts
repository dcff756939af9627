import { isKind, specOf, type Kind } from '../core/schema/kinds';
import type { Span } from '../yaml/read/node';
import type { LogFile, LogReading } from '../yaml/read/readLog';

import type { Caret, ValueCursor } from './cursor/cursor';
import { cursorAt } from './cursor/cursorAt';
import { writtenEntries, writtenValues } from './written';

/** What an id may name: an entry, or a priority of `settings.yaml`. */
export type IdKind = Kind | 'priorities';

/** An id and what it names; the same id may name things of several kinds. */
export interface Name {
  readonly kind: IdKind;
  readonly id: string;
}

/** A place of a file where an id is written. The span is that of the value, with its quotes. */
export interface IdPlace extends Span {
  readonly file: string;
  readonly name: Name;
  /** True where the thing itself stands, false where something refers to it. */
  readonly isDefinition: boolean;
  /** The mapping it is written in: of a definition, what is defined. */
  readonly holder: Span;
}

/** In a sentence: `milestone`, `priority`. */
export function singularOf(kind: IdKind): string {
  return isKind(kind) ? specOf(kind).singular : 'priority';
}

/** The id at a caret, without its quotes; `undefined` where none stands. */
export function nameAt(caret: Caret): (Name & Span) | undefined {
  const cursor = cursorAt(caret);
  const name = cursor?.place === 'value' ? nameOfCursor(cursor) : undefined;
  return cursor && name && { ...name, start: cursor.word.start, end: cursor.word.end };
}

/** What the value at a cursor names; `undefined` for a value that is no id. */
export function nameOfCursor({ type, entry, word }: ValueCursor): Name | undefined {
  const kind = word.text === '' ? undefined : namedKind(type, entry.kind);
  return kind && { kind, id: word.text };
}

/** All places of a log where ids are written; items that cannot hold the wanted one are not read again. */
export function* idPlaces({ files }: LogReading, wanted?: Name): Iterable<IdPlace> {
  for (const file of files.values()) {
    for (const place of placesIn(file, wanted?.id)) {
      const { kind, id } = place.name;
      if (wanted === undefined || (kind === wanted.kind && id === wanted.id)) yield place;
    }
  }
}

function* placesIn(file: LogFile, wanted: string | undefined): Iterable<IdPlace> {
  // An alias, or a quoted id with a backslash, may look different from what it says.
  const mayHold = (text: string) =>
    wanted === undefined || text.includes(wanted) || /[\\*]/.test(text);
  for (const entry of writtenEntries(file, mayHold)) {
    for (const { type, text: id, holder, start, end } of writtenValues(entry)) {
      const kind = namedKind(type, entry.kind);
      const isDefinition = type.type === 'id';
      if (kind) yield { file: file.path, name: { kind, id }, isDefinition, holder, start, end };
    }
  }
}

function namedKind(type: { type: string; kind?: string }, holder: string): IdKind | undefined {
  const kind = type.type === 'ref' ? type.kind : type.type === 'id' ? definedIn(holder) : undefined;
  return kind === 'priorities' || (kind !== undefined && isKind(kind)) ? kind : undefined;
}

/** The only ids of the settings are those of the priorities. */
function definedIn(holder: string): string {
  return holder === 'settings' ? 'priorities' : holder;
}

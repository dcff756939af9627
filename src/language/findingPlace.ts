import type { Origin } from '../core/log/careerLog';
import type { Kind, SingletonKind } from '../core/schema/kinds';
import type { Place } from '../rules/rule';
import { markInItem, markInSingleton } from '../yaml/read/locate';
import type { Span } from '../yaml/read/node';
import type { Item, ListFile, PlacedItem } from '../yaml/read/readFile';
import type { LogFile, LogReading } from '../yaml/read/readLog';

/** A span of a file of the career folder; an empty path is the folder itself. */
export interface PlacedSpan extends Span {
  readonly file: string;
}

const firstCharacter: Span = { start: 0, end: 1 };

/** Tells where findings stand. One such function serves all findings of a reading. */
export function placesIn({ files }: LogReading): (place: Place) => PlacedSpan {
  const items = new Map<ListFile, ReadonlyMap<object, PlacedItem>>();
  const itemOf = (file: ListFile, source: object) => {
    const known = items.get(file) ?? new Map(file.items.map(placed => [placed.item, placed]));
    items.set(file, known);
    return known.get(source);
  };
  return place => {
    switch (place.at) {
      case 'entry': {
        const { origin, field } = place;
        const file = files.get(origin.file);
        const placed = file?.type === 'list' ? itemOf(file, origin.source) : undefined;
        const span = placed ? markAt(placed, origin, field) : firstCharacter;
        return { file: origin.file, ...span };
      }
      case 'singleton': {
        const file = firstFile(files, place.kind);
        const span =
          file?.type === 'singleton' ? markInSingleton(file, place.field) : firstCharacter;
        return { file: file?.path ?? '', ...span };
      }
      case 'log': {
        const file = firstFile(files, place.kind) ?? firstFile(files, 'settings');
        return { file: file?.path ?? '', ...firstLine(file?.text ?? '') };
      }
    }
  };
}

/**
 * Finding a mark reads the YAML of its item again. An item stays the same while its text does, so its
 * marks are kept with it and typing in one entry does not read those of the others.
 */
const marks = new WeakMap<Item, Map<string, Span>>();

function markAt({ start, item }: PlacedItem, { path }: Origin, field: string): Span {
  const known = marks.get(item) ?? new Map<string, Span>();
  marks.set(item, known);
  const key = `${path} ${field}`;
  const mark = known.get(key) ?? markInItem(item, path, field);
  known.set(key, mark);
  return { start: start + mark.start, end: start + mark.end };
}

function firstFile(
  files: LogReading['files'],
  kind: Kind | SingletonKind,
): Exclude<LogFile, { readonly type: 'unknown' }> | undefined {
  for (const file of files.values()) if (file.type !== 'unknown' && file.kind === kind) return file;
  return undefined;
}

function firstLine(text: string): Span {
  const end = text.search(/\r?\n|$/);
  return { start: 0, end: Math.max(1, end) };
}

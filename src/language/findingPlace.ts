import type { Origin } from '../core/log/careerLog';
import type { Kind, SingletonKind } from '../core/schema/kinds';
import type { Place } from '../rules/rule';
import { markInItem, markInSingleton } from '../yaml/read/locate';
import type { Span } from '../yaml/read/node';
import type { Item, PlacedItem } from '../yaml/read/item';
import type { ListFile } from '../yaml/read/readFile';
import type { LogFile, LogReading } from '../yaml/read/readLog';

/** A span of a file of the career folder; an empty path is the folder itself. */
export interface PlacedSpan extends Span {
  readonly file: string;
}

const firstCharacter: Span = { start: 0, end: 1 };

/** Tells where findings stand. One such function serves all findings of a reading. */
export function placesIn({ files }: LogReading): (place: Place) => PlacedSpan {
  return place => {
    switch (place.at) {
      case 'entry': {
        const { origin, field } = place;
        const file = files.get(origin.file);
        const placed = file?.type === 'list' ? itemsOf(file).get(origin.source) : undefined;
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

/** Most files stay as they are while somebody types in one, so this is kept with them. */
const placedItems = new WeakMap<ListFile, ReadonlyMap<object, PlacedItem>>();

function itemsOf(file: ListFile): ReadonlyMap<object, PlacedItem> {
  const known = placedItems.get(file);
  if (known) return known;
  const items = new Map(file.items.map(placed => [placed.item, placed]));
  placedItems.set(file, items);
  return items;
}

/**
 * Finding a mark reads the YAML of its item again. An item stays the same while its text does, so its
 * marks are kept with it and typing in one entry does not read those of the others.
 */
const marks = new WeakMap<Item, Map<string, Span>>();

function markAt({ start, item }: PlacedItem, { path }: Origin, field: string): Span {
  const key = path === '' ? field : `${path} ${field}`;
  const mark = marks.get(item)?.get(key) ?? keepMark(item, key, markInItem(item, path, field));
  return { start: start + mark.start, end: start + mark.end };
}

function keepMark(item: Item, key: string, mark: Span): Span {
  const known = marks.get(item) ?? new Map<string, Span>();
  marks.set(item, known.set(key, mark));
  return mark;
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

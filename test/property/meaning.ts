import { FAILSAFE_SCHEMA, load } from 'js-yaml';

import type { Kind } from '../../src/core/schema/kinds';
import { decodedMeaning } from '../../src/yaml/edit/meaning';
import { readListFile, type ListFile } from '../../src/yaml/read/readFile';

import { isList, isMap, type Data, type DataMap } from './logData';

/** What each item of a file was read as. */
export function meanings({ items }: ListFile): readonly string[] {
  return items.map(({ item }) => JSON.stringify(decodedMeaning(item.entries)));
}

/** What an entry must be read as, whatever style it is written in: as its own JSON is read. */
export function meaningOf(kind: Kind, entry: DataMap): string {
  return meanings(readListFile('json.yaml', kind, JSON.stringify([entry])))[0] ?? '';
}

/** What another YAML reader finds in a text, every scalar as text; an empty text is an empty list. */
export function readElsewhere(text: string): unknown {
  return load(text, { schema: FAILSAFE_SCHEMA }) ?? [];
}

/** Whether these are the data that {@link readElsewhere} found. */
export function isSame(data: Data, loaded: unknown): boolean {
  if (data === null) return [null, '', '~', 'null'].some(empty => loaded === empty);
  if (typeof data === 'number') return Number(loaded) === data;
  if (typeof data === 'boolean') return loaded === String(data);
  if (typeof data === 'string') return loaded === data;
  if (typeof loaded !== 'object' || loaded === null) return false;
  if (isList(data)) {
    if (!Array.isArray(loaded) || loaded.length !== data.length) return false;
    const items: readonly unknown[] = loaded;
    return data.every((item, index) => isSame(item, items[index]));
  }
  const pairs = new Map<string, unknown>(Object.entries(loaded));
  return (
    isMap(data) &&
    pairs.size === Object.keys(data).length &&
    Object.entries(data).every(([key, value]) => pairs.has(key) && isSame(value, pairs.get(key)))
  );
}

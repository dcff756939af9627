import type { Span } from '../yaml/read/node';
import type { LogReading } from '../yaml/read/readLog';

import type { Caret } from './cursor/cursor';
import { idPlaces, nameAt } from './ids';

export interface Reference extends Span {
  readonly file: string;
  /** The entry's own id, which an editor may want to leave out. */
  readonly isDefinition: boolean;
}

/** Every place that names the same entry as the id at the caret, in the order of the files. */
export function referencesAt(reading: LogReading, caret: Caret): readonly Reference[] {
  const name = nameAt(caret);
  if (!name) return [];
  return [...idPlaces(reading, name)].map(({ file, isDefinition, start, end }) => ({
    file,
    isDefinition,
    start,
    end,
  }));
}

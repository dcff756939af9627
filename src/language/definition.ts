import { trimmedEnd } from '../yaml/edit/splice';
import type { Span } from '../yaml/read/node';
import type { LogReading } from '../yaml/read/readLog';

import type { Caret } from './cursor/cursor';
import { idPlaces, nameAt, type Name } from './ids';

/** Where an entry stands. */
export interface Definition {
  readonly file: string;
  /** The whole entry. */
  readonly range: Span;
  /** Its id. */
  readonly selection: Span;
}

export interface DefinitionAnswer {
  /** The id at the caret. */
  readonly origin: Span;
  /** More than one where an id is taken twice. */
  readonly targets: readonly Definition[];
}

/** Where the entry stands whose id is at the caret, on its own id too. */
export function definitionAt(reading: LogReading, caret: Caret): DefinitionAnswer | undefined {
  const name = nameAt(caret);
  if (!name) return undefined;
  const { start, end } = name;
  return { origin: { start, end }, targets: definitionsOf(reading, name) };
}

export function definitionsOf(reading: LogReading, name: Name): readonly Definition[] {
  return [...idPlaces(reading, name)]
    .filter(({ isDefinition }) => isDefinition)
    .map(({ file, start, end, holder }) => {
      const text = reading.files.get(file)?.text ?? '';
      const range = { start: holder.start, end: trimmedEnd(text, holder) };
      return { file, range, selection: { start, end } };
    });
}

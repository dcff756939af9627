import type { Origin } from '../../core/log/careerLog';
import type { Kind } from '../../core/schema/kinds';
import type { DecodedEntry } from '../../yaml/decode/entry';
import type { ListFile } from '../../yaml/read/readFile';
import type { LogReading } from '../../yaml/read/readLog';
import type { Diagnostic } from '../diagnostics';

import { cursorIn } from './cursorIn';

/** The entry that a finding is about, readable or not. */
export interface Target {
  readonly file: ListFile;
  readonly kind: Kind;
  readonly id: string;
  readonly origin: Origin;
}

/** @returns `undefined` for a finding that stands in no entry. */
export function targetOf(reading: LogReading, diagnostic: Diagnostic): Target | undefined {
  const { file: path, start, place } = diagnostic;
  const file = reading.files.get(path);
  if (file?.type !== 'list') return undefined;
  const wanted = place?.at === 'entry' ? place.origin : undefined;
  const placed = file.items.find(one =>
    wanted
      ? one.item === wanted.source
      : one.start <= start && start < one.start + one.item.text.length,
  );
  const [entry, ...others] = placed
    ? placed.item.entries.filter(
        wanted ? one => one.path === wanted.path : around(reading, diagnostic),
      )
    : [];
  // Which of several entries inside a meeting is meant must be certain.
  if (!placed || !entry || others.length > 0) return undefined;
  const origin = { file: path, source: placed.item, path: entry.path };
  return { file, kind: entry.kind, id: entry.id ?? '', origin };
}

/** Tells the entry in which a finding stands. */
function around(reading: LogReading, diagnostic: Diagnostic): (entry: DecodedEntry) => boolean {
  const entry = cursorIn(reading, diagnostic)?.entry;
  return ({ kind, id }) => kind === entry?.kind && (entry.id === undefined || entry.id === id);
}

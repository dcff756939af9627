import type { Entry } from '../../core/log/careerLog';
import { hasGaps } from '../../core/log/writtenIndex';
import type { Kind } from '../../core/schema/kinds';
import { plain, type DecodedEntry } from '../decode/entry';
import type { Problem } from '../problem';

import { fileRefusal } from './guard';
import { itemOf, readItem } from './item';
import type { ListFile } from './readFile';
import { splitItems } from './split';

/**
 * What decoding the items of a list file gave, as JSON: what a later session need not work out again.
 * `null` for an item that is read again, as it holds more than JSON can say.
 */
export type KeptFile = readonly (KeptItem | null)[];

interface KeptItem {
  readonly entries: readonly KeptEntry[];
  readonly problems: readonly Problem[];
}

type KeptEntry = Omit<DecodedEntry, 'entry'> & {
  /** Without its origin, which follows from where it stands. */
  readonly fields?: Readonly<Record<string, unknown>> | undefined;
  readonly inherited?: readonly string[] | undefined;
};

/** @returns `undefined` for a file that could not be cut by lines: it has to be read as a whole each time. */
export function keep({ items, isCutByLines }: ListFile): KeptFile | undefined {
  if (!isCutByLines) return undefined;
  return items.map(({ item: { entries, problems: found } }) =>
    found.some(({ severity }) => severity === 'error') || entries.some(({ entry }) => skips(entry))
      ? null
      : {
          entries: entries.map(({ entry, ...head }) => ({
            ...head,
            fields: entry && plain(entry),
            inherited: entry?.origin.inherited,
          })),
          problems: found,
        },
  );
}

/** True where a list, however deep, remembers that some of what is written was left out of it. */
function skips(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value) && hasGaps(value)) return true;
  return Object.entries(value).some(([key, inner]) => key !== 'origin' && skips(inner));
}

/**
 * The file as reading it would give it.
 *
 * @param kept must have been made from a file of the same kind and the very same text, by the same version.
 * @returns `undefined` when it does not fit the text.
 */
export function readKept(
  path: string,
  kind: Kind,
  text: string,
  kept: KeptFile,
): ListFile | undefined {
  const pieces = fileRefusal(text) === undefined ? splitItems(text) : undefined;
  if (pieces?.length !== kept.length) return undefined;
  const items = pieces.map((piece, index) => {
    const one = kept[index];
    if (!one) return { start: piece.start, item: readItem(piece.text, { path, kind }) };
    const item = itemOf(piece.text, one.problems, source =>
      one.entries.map(({ kind: its, id, path: inItem, fields, inherited = [] }) => {
        const origin = { file: path, source, path: inItem, inherited };
        return { kind: its, id, path: inItem, entry: fields && asEntry({ ...fields, origin }) };
      }),
    );
    return { start: piece.start, item };
  });
  return { type: 'list', path, kind, text, items, problems: [], isCutByLines: true };
}

/** Its fields were an entry's when they were kept. */
function asEntry(fields: Readonly<Record<string, unknown>>): Entry {
  return fields as unknown as Entry;
}

import * as l10n from '@vscode/l10n';

import type { Entry, Origin } from '../../core/log/careerLog';
import { dayOf } from '../../core/log/meeting';
import { isKind, kinds, specOf, type Kind } from '../../core/schema/kinds';
import type { KindSpec } from '../../core/schema/kindSpec';
import { isNull, pairOf, type MapNode, type YamlNode } from '../read/node';

import type { Context } from './context';
import { decodeFields, headOf, type Decoded } from './value';

/** An entry as far as it could be read. */
export interface DecodedEntry {
  readonly kind: Kind;
  /** The name it goes by; of a top-level entry that has no legal id what is written, if anything. */
  readonly id: string | undefined;
  readonly path: string;
  /** Undefined when a required field has no usable value: such an entry counts nowhere. */
  readonly entry: Entry | undefined;
}

/** Where an item stands, without the path inside it. */
export type Place = Omit<Origin, 'path'>;

/** Decodes one top-level item of a list file: the entry and, for a meeting, those inside it. */
export function decodeEntry(
  node: YamlNode | undefined,
  kind: Kind,
  place: Place,
  context: Context,
): readonly DecodedEntry[] {
  if (node?.type !== 'map') {
    const at = node ?? { start: 0, end: 1 };
    const message = l10n.t('A list item must be an entry with keys, such as "id: ...".');
    // What is no YAML is told already.
    if (node || context.problems.length === 0) context.unreadable(at, message, node !== undefined);
    return [];
  }
  const own = decodeOne(node, kind, { ...place, path: '' }, context);
  if (kind !== 'meetings') return [own.decoded];
  return [own.decoded, ...decodeNested(node, own, place, context)];
}

interface One {
  readonly decoded: DecodedEntry;
  /** What could be read, also of an entry that counts nowhere. */
  readonly record: Decoded;
}

function decodeOne(
  map: MapNode,
  kind: Kind,
  origin: Origin,
  context: Context,
  inheritable: Decoded = {},
): One {
  const { fields, endDates = [], requiredWith = [] } = specOf(kind);
  const { record, isUsable } = decodeFields(map, fields, context, inheritable);
  const written = pairOf(map, 'id')?.value;
  const writtenId = written?.type === 'scalar' && !isNull(written) ? written.text : undefined;
  const id = record['id'] ?? writtenId;
  const hasOwnId = id === writtenId;
  checkEndDates(map, record, endDates, context);
  const isComplete = hasRequiredWith(map, record, requiredWith, context);
  const inherited = Object.keys(inheritable).filter(key => isNull(pairOf(map, key)?.value));
  const decoded = {
    kind,
    id: typeof id === 'string' ? id : undefined,
    path: origin.path,
    entry:
      isUsable && isComplete
        ? asEntry({ ...record, origin: { ...origin, inherited }, hasOwnId })
        : undefined,
  };
  return { decoded, record };
}

/** The one place where a decoded mapping gets its static type; the table made both. */
function asEntry(record: Decoded): Entry {
  return record as unknown as Entry;
}

function checkEndDates(
  map: MapNode,
  record: Decoded,
  names: readonly string[],
  context: Context,
): void {
  const ends = names.flatMap(name => (record[name] === undefined ? [] : (pairOf(map, name) ?? [])));
  const [first, ...others] = ends.map(({ key }) => key).sort((a, b) => a.start - b.start);
  for (const key of others) {
    const message = l10n.t('Only one of "{0}" and "{1}" may be set.', first?.text ?? '', key.text);
    context.impossible(key, message);
  }
}

/** Whether a field is there wherever a word in another one requires it; each that is not is reported. */
function hasRequiredWith(
  map: MapNode,
  record: Decoded,
  needs: NonNullable<KindSpec['requiredWith']>,
  context: Context,
): boolean {
  const lacking = needs.filter(
    ({ field, other, word }) =>
      record[field] === undefined && [record[other]].flat().includes(word),
  );
  for (const { field } of lacking) {
    const pair = pairOf(map, field);
    // What is written and no usable value is told already.
    if (isEmpty(pair?.value)) context.missing(pair?.key ?? headOf(map), field, true);
  }
  return lacking.length === 0;
}

function isEmpty(node: YamlNode | undefined): boolean {
  return isNull(node) || (node?.type === 'scalar' && node.text === '');
}

/** Entries inside a meeting inherit from it what they do not say (format.md, section 5). */
function decodeNested(
  meeting: MapNode,
  own: One,
  place: Place,
  context: Context,
): readonly DecodedEntry[] {
  const { id = '' } = own.decoded;
  const found: DecodedEntry[] = [];
  for (const [key, { type }] of Object.entries(kinds.meetings.fields)) {
    const list = pairOf(meeting, key)?.value;
    if (type.type !== 'entries' || isNull(list) || !list) continue;
    const nested = type.kind;
    if (!isKind(nested)) continue;
    const items = list.type === 'seq' ? list.items : [list];
    items.forEach((item, index) => {
      if (item?.type !== 'map') {
        context.invalid(item ?? list, l10n.t('An entry with keys is expected here.'));
        return;
      }
      const name = `${id}.${key}.${index + 1}`;
      const origin = { ...place, path: `${key}.${index}` };
      const inheritable = { ...inheritedBy(nested, own.record, meeting), id: name };
      found.push(decodeOne(item, nested, origin, context, inheritable).decoded);
    });
  }
  return found;
}

/** Only what could be read of the meeting: what is wrong there is told there, and goes no further. */
function inheritedBy(kind: Kind, { id, date, status, with: people }: Decoded, meeting: MapNode) {
  const day = typeof date === 'string' && status !== 'cancelled' ? dayOf(date) : undefined;
  const isAlone = writtenIn(meeting, 'with') === 1;
  const person: unknown = isAlone && Array.isArray(people) ? people[0] : undefined;
  const values: Decoded = { meeting: id, date: day, made: day, person };
  const { fields } = specOf(kind);
  return Object.fromEntries(Object.entries(values).filter(([key]) => Object.hasOwn(fields, key)));
}

/** How many values a list holds as it is written. */
function writtenIn(map: MapNode, key: string): number {
  const list = pairOf(map, key)?.value;
  const items = list?.type === 'seq' ? list.items : [list];
  return items.filter(item => !isNull(item)).length;
}

/** The fields of an entry without where it came from. */
export function plain(entry: Entry): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(entry).filter(([key]) => key !== 'origin'));
}

import equal from 'fast-deep-equal';

import type { CareerLog, Entry } from '../../core/log/careerLog';
import { isKind, specOf, type Kind } from '../../core/schema/kinds';
import { Context } from '../decode/context';
import { decodeValue } from '../decode/value';
import { compose } from '../read/compose';
import { isNull, type MapNode, type Pair } from '../read/node';

import { typeAt } from './fieldPath';
import { valueAt } from './subject';

/**
 * The entry of a log that says all that is written in a text, and perhaps more.
 *
 * @param text of one entry, or of what changes in it, as `written` makes it.
 */
export function findWritten(log: CareerLog, kind: Kind, text: string): Entry | undefined {
  const { root, problems } = compose(text);
  const map = root?.type === 'seq' ? root.items[0] : undefined;
  if (map?.type !== 'map' || problems.length > 0) return undefined;
  return log[kind].find(saying(log, kind, map));
}

function saying(log: CareerLog, kind: Kind, map: MapNode): (entry: Entry) => boolean {
  const { fields } = specOf(kind);
  const tests = map.pairs.map((pair): ((entry: Entry) => boolean) => {
    const { key, value } = pair;
    // The name of an entry without an id of its own is no id.
    if (key.text === 'id') return ({ id }) => value?.type === 'scalar' && value.text === id;
    const type = typeAt(fields, key.text);
    if (type?.type === 'entries' && isKind(type.kind)) {
      const nested = type.kind;
      return entry => holdsAll(log, entry, nested, pair);
    }
    const written = type && decodeValue(value, type, new Context());
    return entry => isIn(written, valueAt(entry, key.text));
  });
  return entry => tests.every(holds => holds(entry));
}

/** Of a list, what is written may be a part of what is said. */
function isIn(written: unknown, said: unknown): boolean {
  if (!Array.isArray(written) || !Array.isArray(said)) {
    return written !== undefined && equal(written, said);
  }
  return written.every(one => said.some(other => equal(one, other)));
}

/** Whether an entry holds each of the entries that are written inside it. */
function holdsAll(log: CareerLog, { origin }: Entry, kind: Kind, { key, value }: Pair): boolean {
  const inside = log[kind].filter(
    ({ origin: { source, path } }) => source === origin.source && path.startsWith(`${key.text}.`),
  );
  const items = value?.type === 'seq' ? value.items : [value];
  return items.every(
    item => isNull(item) || (item?.type === 'map' && inside.some(saying(log, kind, item))),
  );
}

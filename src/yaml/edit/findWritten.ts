import equal from 'fast-deep-equal';

import type { CareerLog, Entry } from '../../core/log/careerLog';
import { isKind, specOf, type Kind } from '../../core/schema/kinds';
import { Context } from '../decode/context';
import { decodeFields } from '../decode/value';
import { compose } from '../read/compose';
import { isNull, type MapNode, type Pair } from '../read/node';

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
  const { record } = decodeFields(map, fields, new Context());
  return entry =>
    map.pairs.every(pair => {
      const key = pair.key.text;
      const type = fields[key]?.type;
      return type?.type === 'entries' && isKind(type.kind)
        ? holdsAll(log, entry, type.kind, pair)
        : isIn(record[key], Reflect.get(entry, key));
    });
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

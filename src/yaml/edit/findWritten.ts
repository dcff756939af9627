import equal from 'fast-deep-equal';

import type { CareerLog, Entry } from '../../core/log/careerLog';
import { specOf, type Kind } from '../../core/schema/kinds';
import { Context } from '../decode/context';
import { decodeFields } from '../decode/value';
import { compose } from '../read/compose';

/**
 * The entry of a log that says all that is written in a text.
 *
 * @param text of one entry, or of what changes in it, as `written` makes it.
 * @returns `undefined` where none does, or where the text says what no single entry can be asked about: entries
 *   inside a meeting, and fields that are removed.
 */
export function findWritten(log: CareerLog, kind: Kind, text: string): Entry | undefined {
  const { root } = compose(text);
  const map = root?.type === 'seq' ? root.items[0] : undefined;
  if (map?.type !== 'map') return undefined;
  const { record } = decodeFields(map, specOf(kind).fields, new Context());
  const said = map.pairs.map(({ key }) => [key.text, record[key.text]] as const);
  if (said.some(([, value]) => value === undefined)) return undefined;
  return log[kind].find(entry =>
    said.every(([key, value]) => equal(Reflect.get(entry, key), value)),
  );
}

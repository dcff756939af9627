import equal from 'fast-deep-equal';

import { isNull, type YamlNode } from '../read/node';

import { fullText, textOf, type Part } from './parts';

/** What a value says, whatever its style: a key without a value is absent, and the order of keys is free. */
export function meaningOf(node: YamlNode | undefined): unknown {
  if (node === undefined || isNull(node)) return undefined;
  if (node.type === 'scalar') return node.text;
  if (node.type === 'seq') return node.items.map(item => meaningOf(item) ?? null);
  return mapMeaning(node.pairs.map(({ key, value }) => [key.text, meaningOf(value)]));
}

/** As {@link meaningOf} gives it for a mapping of these keys; a key may stand there twice. */
export function mapMeaning(pairs: readonly (readonly [string, unknown])[]): unknown {
  const present = pairs.filter(([, value]) => value !== undefined);
  return { keys: present.toSorted(([a], [b]) => (a < b ? -1 : Number(a > b))) };
}

/** Broken text has no meaning, so it counts as written. */
export function meaningOfPart({ value }: Part): unknown {
  const text = textOf(value);
  return value.node || text.trim() === '' ? meaningOf(value.node) : { unreadable: text.trim() };
}

export function isUnreadable({ meaning }: { readonly meaning: unknown }): boolean {
  return typeof meaning === 'object' && meaning !== null && 'unreadable' in meaning;
}

export function saysSame(a: Part, b: Part): boolean {
  return fullText(a) === fullText(b) || equal(meaningOfPart(a), meaningOfPart(b));
}

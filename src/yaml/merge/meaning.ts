import { isNull, type YamlNode } from '../read/node';

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

/**
 * The few things of YAML that a log needs, with offsets into the text they were read from.
 * Decoding knows only these, never the library behind them.
 */
export type YamlNode = ScalarNode | MapNode | SeqNode;

export interface Span {
  /** UTF-16 offset of the first character. */
  readonly start: number;
  /** Offset after the last character. */
  readonly end: number;
}

export interface ScalarNode extends Span {
  readonly type: 'scalar';
  /** The source text of a plain scalar, the content of a quoted or block one. */
  readonly text: string;
  /** Plain scalars may be null, numbers or booleans; others are always text. */
  readonly plain: boolean;
}

export interface Pair {
  readonly key: ScalarNode;
  /** Undefined when nothing stands behind the colon. */
  readonly value: YamlNode | undefined;
}

export interface MapNode extends Span {
  readonly type: 'map';
  readonly flow: boolean;
  readonly pairs: readonly Pair[];
}

export interface SeqNode extends Span {
  readonly type: 'seq';
  readonly flow: boolean;
  readonly items: readonly (YamlNode | undefined)[];
}

const nullWords = new Set(['', '~', 'null', 'Null', 'NULL']);

export function isNull(node: YamlNode | undefined): boolean {
  return (
    node === undefined ||
    (node.type === 'scalar' && node.plain && node.text.length < 5 && nullWords.has(node.text))
  );
}

export function pairOf(map: MapNode, key: string): Pair | undefined {
  return map.pairs.find(pair => pair.key.text === key);
}

/** The same node in a text that begins elsewhere. */
export function shift<Node extends YamlNode>(node: Node, by: number): Node {
  const moved = { ...node, start: node.start + by, end: node.end + by };
  if (moved.type === 'map') {
    const pairs = moved.pairs.map(({ key, value }) => ({
      key: shift(key, by),
      value: value && shift(value, by),
    }));
    return { ...moved, pairs };
  }
  if (moved.type === 'seq') return { ...moved, items: moved.items.map(i => i && shift(i, by)) };
  return moved;
}

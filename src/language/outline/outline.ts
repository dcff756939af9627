import type { Span } from '../../yaml/read/node';

/**
 * The shape of a YAML text as its lines and indentation show it. Unlike a parse it exists for every text:
 * a key without a colon, an open quote or an open bracket end where the next line says so.
 */
export type OutlineNode = OutlineScalar | OutlineMap | OutlineList;

/** The span is that of the content, without its quotes. */
export interface OutlineScalar extends Span {
  readonly type: 'scalar';
  /** As it stands in the text; escapes are not resolved. */
  readonly text: string;
  readonly style: 'plain' | 'single' | 'double' | 'block';
}

export interface OutlinePair {
  readonly key: OutlineScalar;
  readonly hasColon: boolean;
  readonly value: OutlineNode | undefined;
}

export interface OutlineMap {
  readonly type: 'map';
  readonly flow: boolean;
  /** Of its keys; in flow style of its first line, which nothing depends on. */
  readonly column: number;
  readonly pairs: readonly OutlinePair[];
}

export interface OutlineItem {
  /** False for a word in the column of the dashes: an item that is just being begun. */
  readonly hasDash: boolean;
  readonly node: OutlineNode | undefined;
}

export interface OutlineList {
  readonly type: 'list';
  readonly flow: boolean;
  readonly items: readonly OutlineItem[];
}

export function valueOf(map: OutlineMap, key: string): OutlineNode | undefined {
  return map.pairs.find(pair => pair.key.text === key)?.value;
}

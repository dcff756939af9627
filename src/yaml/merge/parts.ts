import { behindColon, columnOf, endOfLine, eolAt } from '../edit/splice';
import {
  isNull,
  type MapNode,
  type Pair,
  type SeqNode,
  type Span,
  type YamlNode,
} from '../read/node';

/** A value where it stands; offsets count in `source`. */
export interface Value extends Span {
  readonly source: string;
  /** Undefined for nothing, and for what cannot be read. */
  readonly node: YamlNode | undefined;
}

/** A pair of a mapping or an item of a list, with everything that is written for it. */
export interface Part {
  /** What the part is called on all sides, such as its key or its id; it may stand more than once. */
  readonly name: string;
  /** By it the two sides know the same part; unique among the parts. */
  readonly key: string;
  /** What stands between the part before and this one: line ends, comments, a comma. */
  readonly gap: string;
  /** What stands before the value: its key, or the dash. */
  readonly head: string;
  readonly value: Value;
  /** A comment behind the value. */
  readonly tail: string;
}

/** A mapping or a list, cut so that `open`, the parts and `close` join to its exact text. */
export interface Parts {
  /** A single value may stand for a list of one. */
  readonly style: 'block' | 'flow' | 'single';
  readonly type: 'map' | 'seq';
  /** Of its keys or dashes, in block style. */
  readonly column: number;
  readonly eol: string;
  readonly open: string;
  readonly parts: readonly Part[];
  readonly close: string;
}

export function fullText({ head, value, tail }: Part): string {
  return head + textOf(value) + tail;
}

export function textOf({ source, start, end }: Span & { readonly source: string }): string {
  return source.slice(start, end);
}

/** What anchors stand for is written elsewhere, so an alias is never looked into. */
export function isAlias({ source, start }: Value): boolean {
  return source[start] === '*';
}

/** Cuts a mapping into its pairs. A key that is written twice gives two parts. */
export function cutMap(value: Value, node: MapNode): Parts {
  const spans = node.pairs.map(pair => ({
    start: pair.key.start,
    ...valueOfPair(value.source, pair),
  }));
  return cut(value, node, spans, position => node.pairs[position]?.key.text ?? '');
}

/** Cuts a list into its items. */
export function cutSeq(value: Value, node: SeqNode, nameOf: (item: Value) => string): Parts {
  const { source } = value;
  const spans: PartSpan[] = [];
  for (const item of node.items) {
    const from = spans.at(-1)?.end;
    const start = node.flow ? (item?.start ?? node.start) : dashAt(source, node, from);
    const isEmpty = item === undefined || isNull(item);
    const inner = isEmpty
      ? { valueStart: start + 1, valueEnd: start + 1 }
      : { valueStart: item.start, valueEnd: contentEnd(source, item) };
    spans.push({ start, end: inner.valueEnd, node: item, ...inner });
  }
  return cut(value, node, spans, (_, item) => nameOf(item));
}

/** A single value that stands for a list of one. */
export function cutSingle(value: Value, nameOf: (item: Value) => string): Parts {
  const name = nameOf(value);
  const key = numbered([name], new Map());
  const part = { name, key, gap: '', head: '', value, tail: '' };
  const column = columnOf(value.source, value.start);
  const eol = eolAt(value.source, value.start);
  return { style: 'single', type: 'seq', column, eol, open: '[', parts: [part], close: ']' };
}

interface PartSpan {
  readonly start: number;
  readonly end: number;
  readonly valueStart: number;
  readonly valueEnd: number;
  readonly node: YamlNode | undefined;
}

function cut(
  { source, start, end }: Value,
  node: MapNode | SeqNode,
  spans: readonly PartSpan[],
  nameAt: (position: number, item: Value) => string,
): Parts {
  const [first] = spans;
  const column = columnOf(source, first?.start ?? start);
  const keys = new Map<string, number>();
  const parts: Part[] = [];
  let position = first?.start ?? (node.flow ? node.start + 1 : start);
  const open = source.slice(start, position);
  spans.forEach(({ start: from, valueStart, valueEnd, node: inner }, index) => {
    const to = node.flow ? valueEnd : Math.min(end, afterPart(source, valueEnd, column));
    const valueTo = inner && !node.flow && isBlock(source, inner) ? to : valueEnd;
    const value: Value = { source, start: valueStart, end: valueTo, node: inner };
    const name = nameAt(index, value);
    parts.push({
      name,
      key: numbered([name], keys),
      gap: source.slice(position, from),
      head: source.slice(from, valueStart),
      value,
      tail: source.slice(valueTo, to),
    });
    position = to;
  });
  const style = node.flow ? 'flow' : 'block';
  const close = source.slice(position, end);
  return { style, type: node.type, column, eol: eolAt(source, start), open, parts, close };
}

/** A key that nothing else has, whatever stands in it: the second time it holds another number. */
export function numbered(said: readonly unknown[], seen: Map<string, number>): string {
  const text = JSON.stringify(said);
  const count = (seen.get(text) ?? 0) + 1;
  seen.set(text, count);
  return `${count} ${text}`;
}

function valueOfPair(source: string, { key, value }: Pair): Omit<PartSpan, 'start'> {
  if (value && !isNull(value)) {
    const end = contentEnd(source, value);
    return { end, valueStart: value.start, valueEnd: end, node: value };
  }
  const behindKey = behindColon(source, key.end) ?? key.end;
  const end = value && value.end > value.start ? value.end : behindKey;
  return { end, valueStart: end, valueEnd: end, node: undefined };
}

/** The next dash of a block list; only comments may stand before it. */
function dashAt(source: string, { start }: SeqNode, from: number | undefined): number {
  if (from === undefined) return start;
  const line = /\n[ \t]*(?:#[^\n]*|-|(?=\r?\n))?/g;
  line.lastIndex = from;
  for (let match = line.exec(source); match; match = line.exec(source)) {
    if (match[0].endsWith('-') && !match[0].includes('#')) return line.lastIndex - 1;
  }
  return from;
}

/** A mapping or list over several lines, so that comments below its last line may belong to it. */
function isBlock(source: string, node: YamlNode): node is MapNode | SeqNode {
  return node.type !== 'scalar' && !node.flow && source[node.start] !== '*';
}

/** Where a value's own text ends: without the white space and the comments that YAML counts to a block. */
function contentEnd(source: string, node: YamlNode): number {
  const text = source.slice(node.start, node.end);
  if (isBlock(source, node)) {
    const last = node.type === 'seq' ? node.items.at(-1) : node.pairs.at(-1)?.value;
    if (last && !isNull(last)) return contentEnd(source, last);
    if (node.type === 'map') {
      const key = node.pairs.at(-1)?.key.end ?? node.start;
      return Math.max(behindColon(source, key) ?? key, last?.end ?? 0);
    }
  }
  // A text that keeps its last line ends keeps them here too.
  if (/^[|>]\d?\+/.test(text)) return node.start + text.replace(/\r?\n$/, '').length;
  let end = node.end;
  while (end > node.start && ' \t\r\n'.includes(source.charAt(end - 1))) end--;
  return end;
}

/** After the rest of the line, and the comments right below it that stand deeper than its column. */
function afterPart(source: string, from: number, column: number): number {
  let position = endOfLine(source, from);
  for (;;) {
    const next = /^\r?\n( *)#[^\n]*/.exec(source.slice(position, position + 2000));
    if (!next || (next[1]?.length ?? 0) <= column) return position;
    position = endOfLine(source, position + next[0].length);
  }
}

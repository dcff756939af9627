import type { Part, Parts } from './parts';

/** One of the two sides, or the base they came from. */
export interface Three<Value> {
  readonly ours: Value | undefined;
  readonly theirs: Value | undefined;
  readonly base: Value | undefined;
  /** False: nothing is known about the base, so that its absence says nothing. */
  readonly knowsBase: boolean;
}

/** Something that both sides have. */
export interface Both<Value> extends Three<Value> {
  readonly ours: Value;
  readonly theirs: Value;
}

/** A part of the result; what it says is told apart from its text, so that the text can be checked by it. */
export interface MergedPart extends Pick<Part, 'name' | 'gap' | 'head'> {
  readonly text: string;
  readonly meaning: unknown;
}

/** Moves all lines but the first by a number of columns. */
export function moveLines(text: string, by: number): string {
  if (by === 0) return text;
  return text.replace(/\n( *)(?=[^\s]|$)/g, (_, spaces: string) => {
    return `\n${' '.repeat(Math.max(0, spaces.length + by))}`;
  });
}

/** Joins parts in the style of `target`, whatever style they come from. */
export function join(target: Parts, parts: readonly MergedPart[], open: string, close: string) {
  const { style, type, column, eol } = target;
  const margin = eol + ' '.repeat(column);
  const texts = parts.map(({ gap, head, text }, index) => {
    const dash = style === 'block' && type === 'seq' && !head.startsWith('-') ? '- ' : '';
    return gapBefore(gap, index, style === 'block' ? margin : ', ') + dash + head + text;
  });
  return open + texts.join('') + close;
}

function gapBefore(gap: string, index: number, usual: string): string {
  if (index > 0) return fits(gap, usual) ? gap : usual;
  // A comment above what is now the first part stays above it.
  return gap.includes('#') ? gap.replace(/^\r?\n[ ]*/, '').replace(/\r?\n *$/, usual) : '';
}

/** Between block parts stands a line end, between flow parts a comma. */
function fits(gap: string, usual: string): boolean {
  return usual.trim() === ','
    ? gap.trim().startsWith(',')
    : gap.includes('\n') && !/^\s*,/.test(gap);
}

/**
 * Three-way merge of comments and white space. Where both sides changed them, the lines of ours stand,
 * with the comments that only theirs has and without those that theirs took away.
 */
export function mergeRemarks({ ours = '', theirs = '', base, knowsBase }: Three<string>): string {
  if (ours === theirs) return ours;
  if (knowsBase && base !== undefined) {
    if (same(ours, base)) return theirs;
    if (same(theirs, base)) return ours;
  }
  const was = commentsOf(base ?? '');
  const [mine, others] = [commentsOf(ours), commentsOf(theirs)];
  const gone = was.filter(comment => !others.includes(comment));
  const fresh = others.filter(comment => !mine.includes(comment) && !was.includes(comment));
  const kept = ours.split('\n').filter(line => !gone.includes(line.trim()));
  const margin = kept.at(-1)?.trim() === '' ? (kept.pop() ?? '') : '';
  const eol = ours.includes('\r\n') ? '\r' : '';
  return [...kept, ...fresh.map(comment => margin + comment + eol), margin].join('\n');
}

function same(a: string, b: string): boolean {
  return a === b || (a.trim() === '' && b.trim() === '' && lines(a) === lines(b));
}

function lines(text: string): number {
  return text.split('\n').length;
}

function commentsOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line.startsWith('#'));
}

/** The order of the side that alone changed it, else ours; the other side's new parts follow their neighbour. */
export function mergedOrder({ ours, theirs, base }: Three<Parts>): readonly string[] {
  const [mine, others, was] = [ours, theirs, base].map(side => side?.parts.map(({ key }) => key));
  if (!mine || !others) return mine ?? others ?? [];
  const [known, stays] = [new Set(mine), new Set(others)];
  const ofCommon = (keys: readonly string[]) =>
    keys.filter(key => known.has(key) && stays.has(key)).join('\n');
  const isMoved = was && ofCommon(mine) === ofCommon(was) && ofCommon(others) !== ofCommon(was);
  return isMoved ? withNew(others, mine) : withNew(mine, others);
}

/** The parts of the second side that the first does not have, each behind its neighbour. */
function withNew(first: readonly string[], second: readonly string[]): readonly string[] {
  const order = [...first];
  const [placed, stays] = [new Set(first), new Set(second)];
  second.forEach((key, index) => {
    if (placed.has(key)) return;
    let at = order.indexOf(second[index - 1] ?? '') + 1;
    // What the first side added in the same place comes first.
    while (at < order.length && !stays.has(order[at] ?? '')) at++;
    order.splice(at, 0, key);
    placed.add(key);
  });
  return order;
}

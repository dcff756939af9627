import equal from 'fast-deep-equal';

import {
  join,
  type Both,
  mergedOrder,
  mergeRemarks,
  moveLines,
  type MergedPart,
  type Three,
} from './assemble';
import { meaningOf } from './meaning';
import { textOf, type Part, type Parts } from './parts';

export interface MergedParts {
  readonly text: string;
  readonly parts: readonly MergedPart[];
  /** The side whose brackets or dashes hold the parts. */
  readonly from: 'ours' | 'theirs';
}

/** How the parts of one mapping or list are merged; a part that is left out is `undefined`. */
export interface PartRules {
  /** @param shift columns from theirs to the result. */
  readonly both: (sides: Both<Part>, shift: number) => readonly MergedPart[];
  /** Called for a part that one side has and whose absence on the other side is no plain change. */
  readonly oneSided: (sides: Three<Part>) => Part | undefined;
}

/**
 * Merges two mappings or lists part by part.
 *
 * @param shift columns by which what stands around them moves from theirs to the result.
 */
export function mergeParts(sides: Both<Parts>, rules: PartRules, shift = 0): MergedParts {
  const { ours, theirs, base, knowsBase } = sides;
  const isTheirs = rank(theirs) > rank(ours);
  const target = isTheirs ? { ...theirs, column: theirs.column + shift } : ours;
  const inner = theirs.style === 'block' ? target.column - theirs.column : 0;
  const [mine, others, was] = [byKey(ours), byKey(theirs), byKey(base)];
  const parts = mergedOrder(sides).flatMap(key => {
    const part = { base: was.get(key), knowsBase };
    const [own, other] = [mine.get(key), others.get(key)];
    if (own && other) return rules.both({ ...part, ours: own, theirs: other }, inner);
    const kept = keptPart({ ...part, ours: own, theirs: other }, rules);
    return kept ? [whole(kept, kept === other ? inner : 0)] : [];
  });
  const open = remarks(sides, target, ({ open: text }) => text, shift);
  const close = remarks(sides, target, ({ close: text }) => text, shift);
  return { text: join(target, parts, open, close), parts, from: isTheirs ? 'theirs' : 'ours' };
}

/** Every part can stand in a block list or mapping, but not every part inside brackets. */
function rank({ style }: Parts): number {
  return ['single', 'flow', 'block'].indexOf(style);
}

function byKey(parts: Parts | undefined): ReadonlyMap<string, Part> {
  return new Map(parts?.parts.map(part => [part.key, part]));
}

function keptPart(sides: Three<Part>, rules: PartRules): Part | undefined {
  const { ours, theirs, base, knowsBase } = sides;
  const part = ours ?? theirs;
  if (!part || (knowsBase && !base)) return part;
  const isUnchanged = base && knowsBase && saysSame(part, base);
  return isUnchanged ? undefined : rules.oneSided(sides);
}

export function saysSame(a: Part, b: Part): boolean {
  return fullText(a) === fullText(b) || equal(meaningOfPart(a), meaningOfPart(b));
}

/** Broken text has no meaning, so it counts as written. */
export function meaningOfPart({ value }: Part): unknown {
  const text = textOf(value);
  return value.node || text.trim() === '' ? meaningOf(value.node) : { unreadable: text.trim() };
}

export function isUnreadable({ meaning }: Pick<MergedPart, 'meaning'>): boolean {
  return typeof meaning === 'object' && meaning !== null && 'unreadable' in meaning;
}

export function fullText({ head, value, tail }: Part): string {
  return head + textOf(value) + tail;
}

/** A part as one side has it. */
export function whole(part: Part, shift: number): MergedPart {
  return {
    key: part.key,
    gap: moveLines(part.gap, shift),
    head: moveLines(part.head, shift),
    text: moveLines(textOf(part.value) + part.tail, shift),
    meaning: meaningOfPart(part),
  };
}

/** The text before or behind all parts; brackets, and the indentation of the first part, stay as they are. */
function remarks(
  { ours, theirs, base, knowsBase }: Both<Parts>,
  target: Parts,
  textIn: (parts: Parts) => string,
  shift: number,
): string {
  const own = textIn(target);
  if (target.style !== 'block') return own;
  if (ours.style !== theirs.style) return moveLines(own, target === ours ? 0 : shift);
  const content = own.replace(/ +$/, '');
  const merged = mergeRemarks({
    ours: content,
    theirs: moveLines(textIn(theirs).replace(/ +$/, ''), target.column - theirs.column),
    base: base?.style === 'block' ? textIn(base).replace(/ +$/, '') : undefined,
    knowsBase,
  });
  return merged + own.slice(content.length);
}

import {
  join,
  type Both,
  mergedOrder,
  mergeRemarks,
  moveLines,
  type MergedPart,
  type Three,
} from './assemble';
import { lostComments, newComments } from './comments';
import { meaningOfPart, saysSame } from './meaning';
import { pairRepeated, type PairingRules } from './pairing';
import { textOf, type Part, type Parts } from './parts';

export interface MergedParts {
  readonly text: string;
  readonly parts: readonly MergedPart[];
  /** The side whose brackets or dashes hold the parts. */
  readonly from: 'ours' | 'theirs';
}

/** How the parts of one mapping or list are merged; a part that is left out is `undefined`. */
export interface PartRules extends PairingRules {
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
export function mergeParts(cut: Both<Parts>, rules: PartRules, shift = 0): MergedParts {
  const sides = pairRepeated(cut, rules);
  const { ours, theirs, base, knowsBase } = sides;
  const isTheirs = rank(theirs) > rank(ours);
  const target = isTheirs ? { ...theirs, column: theirs.column + shift } : ours;
  const inner = theirs.style === 'block' ? target.column - theirs.column : 0;
  const [mine, others, was] = [byKey(ours), byKey(theirs), byKey(base)];
  const parts = mergedOrder(sides).flatMap(key => {
    const before = was.get(key);
    const [own, other] = [mine.get(key), others.get(key)];
    const isSure = !before || rules.isSure?.(before) !== false;
    if (own && other) {
      const sure = isSure ? { base: before, knowsBase } : { base: undefined, knowsBase: false };
      const both = { ours: own, theirs: other, ...sure };
      const merged = rules.both(both, inner);
      return merged.length === 1
        ? merged.map(part => keepComments(part, both, target, rules))
        : merged;
    }
    const part = { ours: own, theirs: other, base: before, knowsBase };
    const kept = keptPart(part, rules, isSure);
    return kept ? [whole(kept, kept === other ? inner : 0)] : [];
  });
  const open = remarks(sides, target, ({ open: text }) => text, shift);
  const close = remarks(sides, target, ({ close: text }) => text, shift);
  return { text: join(target, parts, open, close), parts, from: isTheirs ? 'theirs' : 'ours' };
}

/** Comments that found no place stand above the part; inside brackets, above what holds them. */
function keepComments(
  part: MergedPart,
  sides: Both<Part>,
  { style, column, eol }: Parts,
  rules: PartRules,
): MergedPart {
  if (style !== 'block') return part;
  const { inquiry } = rules.placeOf(part.name);
  const { gap, head, text } = part;
  const lost = lostComments(sides, gap + head + text).filter(
    comment => !inquiry.isRejected(comment),
  );
  if (lost.length === 0) return part;
  const margin = eol + ' '.repeat(column);
  const above = gap.includes('\n') ? gap : margin;
  return { ...part, gap: above + lost.map(comment => comment + margin).join('') };
}

/** Every part can stand in a block list or mapping, but not every part inside brackets. */
function rank({ style }: Parts): number {
  return ['single', 'flow', 'block'].indexOf(style);
}

function byKey(parts: Parts | undefined): ReadonlyMap<string, Part> {
  return new Map(parts?.parts.map(part => [part.key, part]));
}

function keptPart(sides: Three<Part>, rules: PartRules, isSure: boolean): Part | undefined {
  const { ours, theirs, base, knowsBase } = sides;
  const part = ours ?? theirs;
  if (!part || (knowsBase && !base)) return part;
  const isUnchanged =
    base && knowsBase && isSure && saysSame(part, base) && newComments(part, base).length === 0;
  return isUnchanged ? undefined : rules.oneSided(sides);
}

/** A part as one side has it. */
export function whole(part: Part, shift: number): MergedPart {
  return {
    name: part.name,
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
  const content = unindented(own);
  const merged = mergeRemarks({
    ours: content,
    theirs: unindented(moveLines(textIn(theirs), target.column - theirs.column)),
    base: base?.style === 'block' ? unindented(textIn(base)) : undefined,
    knowsBase,
  });
  return merged + own.slice(content.length);
}

/** Without the indentation of what follows. */
function unindented(text: string): string {
  let end = text.length;
  while (text[end - 1] === ' ') end--;
  return text.slice(0, end);
}

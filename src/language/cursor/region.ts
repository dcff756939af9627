import type { FileRole } from '../../yaml/read/filePlan';
import { splitBroken, type Piece } from '../../yaml/read/split';

/**
 * The part of a file that says all about an offset in it: one top-level item of a list, or the whole of a
 * file that is one mapping. Before the first item it is what stands there.
 */
export function regionAt(text: string, offset: number, { role }: FileRole): Piece {
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const whole = { start, text: text.slice(start) };
  if (role === 'singleton') return whole;
  const pieces = splitBroken(text);
  const [first] = pieces;
  if (!first) return whole;
  if (offset < first.start) return { start, text: text.slice(start, first.start) };
  return pieces.findLast(piece => piece.start <= offset) ?? whole;
}

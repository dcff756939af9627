import { bisect } from './bisect';

/** What replaces the characters from `start` to `end` of a text. */
export interface TextChange {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export function applyChange(text: string, { start, end, text: added }: TextChange): string {
  return text.slice(0, start) + added + text.slice(end);
}

/** The shortest change that makes one text of another; of equal texts nothing at their end. */
export function textChange(before: string, after: string): TextChange {
  const shorter = Math.min(before.length, after.length);
  const start = longest(shorter, length => before.slice(0, length) === after.slice(0, length));
  const tail = longest(
    shorter - start,
    length => before.slice(before.length - length) === after.slice(after.length - length),
  );
  return { start, end: before.length - tail, text: after.slice(start, after.length - tail) };
}

/**
 * The same for an editor, which would replace the whole of a character that is two code units: these are never
 * taken apart, nor a CR and its LF.
 */
export function characterChange(before: string, after: string): TextChange {
  const { start, end } = textChange(before, after);
  const from = isInside(before, start) || isInside(after, start) ? start - 1 : start;
  const tail = before.length - end;
  const isTailInside = isInside(before, end) || isInside(after, after.length - tail);
  const kept = isTailInside ? tail - 1 : tail;
  return { start: from, end: before.length - kept, text: after.slice(from, after.length - kept) };
}

/** Whether an offset stands between the two parts of a character or of a line end. */
function isInside(text: string, offset: number): boolean {
  return /^(?:[\uD800-\uDBFF][\uDC00-\uDFFF]|\r\n)$/.test(
    text.slice(Math.max(0, offset - 1), offset + 1),
  );
}

/** The greatest length up to `most` that `fits`; V8 compares slices far faster than a loop does their characters. */
function longest(most: number, fits: (length: number) => boolean): number {
  return bisect(most, length => !fits(length + 1));
}

import { isComment } from '../outline/scan';

/** Stands for the caret, so that an empty place is a word like any other; no YAML text may hold it. */
export const mark = '\u0000';

/** A text with the mark in it, and the way back to the offsets of the text without it. */
export interface MarkedText {
  readonly text: string;
  /** True when a space was put before the mark, so that it does not stand against a colon. */
  readonly hasLead: boolean;
  /** True when a space was put behind the mark, so that a comment behind the caret stays one. */
  readonly hasTail: boolean;
  readonly original: (offset: number) => number;
}

/** Puts the mark at the caret; `undefined` in the margin of a line, beside a dash, and before brackets and quotes. */
export function markCaret(text: string, caret: number): MarkedText | undefined {
  const lineStart = text.lastIndexOf('\n', caret - 1) + 1;
  const before = text.slice(lineStart, caret);
  const [after = ''] = /^[^\r\n]*/.exec(text.slice(caret)) ?? [];
  const isInMargin = /^\s*$/.test(before) && /^(?:\s+\S|-(?:\s|$))/.test(after);
  const isAtDash = /^\s*(?:- +)*-$/.test(before) && /^(?:\s|$)/.test(after);
  const isBeforeNode = /(?:^|[\s[{,:])$/.test(before) && /^[ \t]*[[{"']/.test(after);
  if (isInMargin || isAtDash || isBeforeNode) return undefined;

  const hasLead = before.endsWith(':') && /^(?:[\s,\]}]|$)/.test(after);
  const hasTail = isComment(text, caret);
  const inserted = `${hasLead ? ' ' : ''}${mark}${hasTail ? ' ' : ''}`;
  const original = (offset: number) =>
    offset <= caret ? offset : Math.max(caret, offset - inserted.length);
  const markedText = text.slice(0, caret) + inserted + text.slice(caret);
  return { text: markedText, hasLead, hasTail, original };
}

export function withoutMark(text: string): string {
  return text.replace(mark, '');
}

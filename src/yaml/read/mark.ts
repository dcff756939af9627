import type { Problem } from '../problem';

import { endsLine } from './characters';
import type { Span } from './node';

/**
 * A mark spans no lines and is at least one character: of several lines it is the first that is not empty, and where
 * there is none, the last character before them.
 */
export function onOneLine(text: string, { start, end }: Span): Span {
  const until = Math.max(end, start + 1);
  let from = start;
  while (from < until && endsLine(text, from)) from++;
  if (from === until) return lastBefore(text, start);
  let to = from;
  while (to < until && !endsLine(text, to)) to++;
  return { start: from, end: to };
}

function lastBefore(text: string, start: number): Span {
  let end = Math.min(start, text.length);
  while (end > 0 && endsLine(text, end - 1)) end--;
  return { start: Math.max(0, end - 1), end: Math.max(1, end) };
}

/** A problem as it is shown. What goes on over several lines is not replaced by a word. */
export function marked(text: string, problem: Problem): Problem {
  const mark = onOneLine(text, problem);
  const { nearest, ...rest } = problem;
  const isWhole = nearest !== undefined && mark.end === problem.end;
  return { ...rest, ...(isWhole && { nearest }), ...mark };
}

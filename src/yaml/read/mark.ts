import type { Problem } from '../problem';

import { contentEnd } from './characters';
import type { Span } from './node';

/** A mark spans no lines, and is at least one character where its line has any. */
export function onOneLine(text: string, { start, end }: Span): Span {
  const feed = text.indexOf('\n', start);
  const lineEnd = feed < 0 ? text.length : contentEnd(text, feed + 1);
  if (start < lineEnd) return { start, end: Math.min(Math.max(end, start + 1), lineEnd) };
  const isEmptyLine = lineEnd === 0 || text[lineEnd - 1] === '\n';
  return { start: isEmptyLine ? lineEnd : lineEnd - 1, end: lineEnd };
}

/** A problem as it is shown. What goes on over several lines is not replaced by a word. */
export function marked(text: string, problem: Problem): Problem {
  const mark = onOneLine(text, problem);
  const { nearest, ...rest } = problem;
  const isWhole = nearest !== undefined && mark.end === problem.end;
  return { ...rest, ...(isWhole && { nearest }), ...mark };
}

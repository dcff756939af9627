import * as l10n from '@vscode/l10n';

import type { Problem } from '../problem';

import type { Span } from './node';

/** They stand at the very beginning of a line; an indented one is text of an entry. */
const opening = /^\uFEFF?<{7}(?: |$)/;
const ancestor = /^\|{7}(?: |$)/;
const middle = /^={7}$/;
const closing = /^>{7}(?: |$)/;

/** A text in which git left conflicts, made readable: both sides stand in it, one after the other. */
export interface WithoutMarkers {
  /** As long as the text before: markers, and what both sides came from, are comments. */
  readonly text: string;
  /** The line that opens each conflict. */
  readonly conflicts: readonly Span[];
}

/** Whether git left conflict markers in a text. */
export function hasConflict(text: string): boolean {
  return [...linesOf(text)].some(({ line }) => opening.test(line));
}

/** @returns `undefined` where no conflict begins. */
export function withoutMarkers(text: string): WithoutMarkers | undefined {
  if (!hasConflict(text)) return undefined;
  const conflicts: Span[] = [];
  let readable = '';
  let isBase = false;
  for (const { start, line, whole } of linesOf(text)) {
    if (opening.test(line)) conflicts.push({ start, end: start + line.length });
    if (ancestor.test(line)) isBase = true;
    else if (middle.test(line) || closing.test(line)) isBase = false;
    const isHidden = isBase || [opening, middle, closing].some(marker => marker.test(line));
    readable += isHidden ? hidden(whole) : whole;
  }
  return { text: readable, conflicts };
}

export function conflictProblem({ start, end }: Span): Problem {
  const message = l10n.t(
    'Two versions of these lines meet here, and git could not merge them. Run "Career: Resolve Log Conflicts".',
  );
  return { code: 'CL007', severity: 'error', start, end, message, isConflict: true };
}

/** As a comment of the same length; an empty line needs none. */
function hidden(line: string): string {
  return line.replace(/^(\uFEFF?)[^\r\n]/, '$1#');
}

function* linesOf(text: string): Iterable<{ start: number; line: string; whole: string }> {
  for (let start = 0; start < text.length;) {
    const next = text.indexOf('\n', start) + 1 || text.length;
    const whole = text.slice(start, next);
    yield { start, line: whole.replace(/\r?\n$/, ''), whole };
    start = next;
  }
}

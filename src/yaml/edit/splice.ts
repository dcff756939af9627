import type { Span } from '../read/node';

/** Replaces a span of a text; an empty span inserts. */
export interface Splice extends Span {
  readonly text: string;
}

export function applySplice(text: string, { start, end, text: inserted }: Splice): string {
  return text.slice(0, start) + inserted + text.slice(end);
}

/** Applies splices that do not overlap, in any order; their offsets are those of the text before. */
export function applySplices(text: string, splices: readonly Splice[]): string {
  const fromTheEnd = [...splices].sort((a, b) => b.start - a.start);
  return fromTheEnd.reduce(applySplice, text);
}

/** Why a file is not edited, and the place to look at. */
export class EditRefused extends Error {
  override readonly name = 'EditRefused';

  constructor(
    message: string,
    readonly file: string,
    readonly at: Span,
  ) {
    super(message);
  }
}

/** The line ends of the text around an offset: those of the line before it, else of the file. */
export function eolAt(text: string, offset: number): string {
  const before = text.lastIndexOf('\n', offset - 1);
  const end = before >= 0 ? before : text.indexOf('\n');
  return end > 0 && text[end - 1] === '\r' ? '\r\n' : '\n';
}

/** Offset of the end of the line, before its line end. */
export function endOfLine(text: string, offset: number): number {
  const newline = text.indexOf('\n', offset);
  if (newline < 0) return text.length;
  return newline > 0 && text[newline - 1] === '\r' && newline - 1 >= offset ? newline - 1 : newline;
}

/** Column of an offset: how many characters stand before it on its line. */
export function columnOf(text: string, offset: number): number {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const mark = lineStart === 0 && text.startsWith('\uFEFF') ? 1 : 0;
  return offset - lineStart - mark;
}

/** The end of a node's text without the white space that YAML counts to a block value. */
export function trimmedEnd(text: string, { start, end }: Span): number {
  return start + text.slice(start, end).trimEnd().length;
}

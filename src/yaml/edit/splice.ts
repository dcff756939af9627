import type { Span, YamlNode } from '../read/node';
import { applyChange as applySplice, type TextChange as Splice } from '../textChange';

/** Replaces a span of a text; an empty span inserts. */
export { applySplice, type Splice };

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

/** Where the line before ends, given where a line begins. */
export function endOfLineBefore(text: string, lineStart: number): number {
  return lineStart - (text[lineStart - 2] === '\r' ? 2 : 1);
}

/** Whether a comment or white space that stands right of `column` follows before any other text. */
export function hasDeeperBelow(text: string, offset: number, column: number): boolean {
  const next = /[^\n]*\n([ \t]*)([^\n]?)/y;
  next.lastIndex = offset;
  for (let line = next.exec(text); line; line = next.exec(text)) {
    const [, indent = '', first = ''] = line;
    const isBlank = first === '' || first === '\r';
    if (!isBlank && first !== '#') return false;
    if (indent.length > column) return true;
    if (!isBlank) return false;
  }
  return false;
}

/** Column of an offset: how many characters stand before it on its line. */
export function columnOf(text: string, offset: number): number {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const mark = lineStart === 0 && text.startsWith('\uFEFF') ? 1 : 0;
  return offset - lineStart - mark;
}

/**
 * Where a value may stand: behind the colon that follows a key, with nothing but white space and comments between.
 *
 * @returns `undefined` where a key has no colon, as in `{id: a, title}`.
 */
export function behindColon(text: string, keyEnd: number): number | undefined {
  const colon = /(?:\s|(?<=\s)#[^\n]*(?=\n))*:/y;
  colon.lastIndex = keyEnd;
  return colon.test(text) ? colon.lastIndex : undefined;
}

/** What is added behind an item or a pair in brackets; right behind a `?`, not every reader knows a comma. */
export function afterComma(text: string, end: number, added: string): string {
  return `${text[end - 1] === '?' ? ' ' : ''}, ${added}`;
}

/** The end of a node's text without the white space that YAML counts to a block value. */
export function trimmedEnd(text: string, { start, end }: Span): number {
  let trimmed = end;
  while (trimmed > start && ' \t\r\n'.includes(text.charAt(trimmed - 1))) trimmed--;
  return trimmed;
}

/** Where a node's own text ends: also without the comments that YAML counts to a block value. */
export function contentEnd(text: string, node: YamlNode, base: number): number {
  const last = lastChild(node);
  // What an alias stands for is written elsewhere.
  if (last && last.end <= node.end && last.start >= node.start) return contentEnd(text, last, base);
  return trimmedEnd(text, { start: node.start + base, end: node.end + base });
}

function lastChild(node: YamlNode): YamlNode | undefined {
  if (node.type === 'scalar' || node.flow) return undefined;
  if (node.type === 'seq') return node.items.at(-1);
  return node.pairs.at(-1)?.value;
}

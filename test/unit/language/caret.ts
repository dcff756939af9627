import type { Caret } from '../../../src/language/cursor/cursor';

/** The caret at the first `|` of a text, in a file of the log. */
export function caretIn(file: string, marked: string): Caret {
  const offset = marked.indexOf('|');
  return { file, text: marked.slice(0, offset) + marked.slice(offset + 1), offset };
}

/** A text with `[` and `]` around a span, to compare by eye. */
export function shown(text: string, { start, end }: { start: number; end: number }): string {
  return `${text.slice(0, start)}«${text.slice(start, end)}»${text.slice(end)}`;
}

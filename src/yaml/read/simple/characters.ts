/** Characters that mean something to YAML, as UTF-16 codes. */
export const space = 0x20;
export const newline = 0x0a;
export const dash = 0x2d;
export const colon = 0x3a;
export const hash = 0x23;
export const comma = 0x2c;
export const doubleQuote = 0x22;
export const singleQuote = 0x27;
export const openBracket = 0x5b;
export const closeBracket = 0x5d;
export const openBrace = 0x7b;
export const closeBrace = 0x7d;

/** With these a plain scalar never begins, or only under conditions that are left to the certain way. */
const indicators = new Set('?:,[]{}#&*!|>\'"%@`');

export function mayBeginPlain(text: string, at: number): boolean {
  const first = text.charAt(at);
  if (first === '-') return /^-[0-9A-Za-z.]/.test(text.slice(at, at + 2));
  return first !== '' && !indicators.has(first);
}

/** Offset after the spaces that begin at `at`. */
export function afterSpaces(text: string, at: number): number {
  let end = at;
  while (text.charCodeAt(end) === space) end++;
  return end;
}

/** Offset before the spaces that end at `end`. */
export function beforeSpaces(text: string, end: number): number {
  let start = end;
  while (text.charCodeAt(start - 1) === space) start--;
  return start;
}

/** Offset of the line feed that ends the line of `at`, or the end of the text. */
export function lineFeed(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

/** End of a line without its line feed or carriage return. */
export function contentEnd(text: string, feed: number): number {
  return text.charCodeAt(feed - 1) === 0x0d ? feed - 1 : feed;
}

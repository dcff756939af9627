/** Characters that mean something to YAML, as UTF-16 codes. */
export const tab = 0x09;
export const space = 0x20;
export const dash = 0x2d;
export const colon = 0x3a;
export const hash = 0x23;
export const bar = 0x7c;
export const greater = 0x3e;
export const comma = 0x2c;
export const doubleQuote = 0x22;
export const singleQuote = 0x27;
export const openBracket = 0x5b;
export const closeBracket = 0x5d;
export const openBrace = 0x7b;
export const closeBrace = 0x7d;

/** With these a plain scalar never begins, or only under conditions that are left to the certain way. */
const indicators = setOf('?:,[]{}#&*!|>\'"%@`\r\n');
const words = setOf('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_');

/** A table of ASCII, because it is asked for very many characters. */
function setOf(characters: string): Uint8Array {
  const table = new Uint8Array(128);
  for (const character of characters) table[character.charCodeAt(0)] = 1;
  return table;
}

export function isWord(char: number): boolean {
  return words[char] === 1;
}

export function mayBeginPlain(text: string, at: number): boolean {
  const first = text.charCodeAt(at);
  if (first === dash) return isWord(text.charCodeAt(at + 1));
  return at < text.length && indicators[first] !== 1;
}

/** A line feed, the carriage return before one, or the end of the text. */
export function endsLine(text: string, at: number): boolean {
  const char = text.charCodeAt(at);
  return char === 0x0a || char === 0x0d || at >= text.length;
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

/** Where the line behind that of `at` begins, or the end of the text. */
export function nextLine(text: string, at: number): number {
  const feed = text.indexOf('\n', at);
  return feed < 0 ? text.length : feed + 1;
}

/** Where the content of a line ends whose next line begins at `next`. */
export function contentEnd(text: string, next: number): number {
  if (text.charCodeAt(next - 1) !== 0x0a) return next;
  return text.charCodeAt(next - 2) === 0x0d ? next - 2 : next - 1;
}

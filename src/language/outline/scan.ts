/** Small steps over the characters of one line; each takes and gives offsets. */

export function isSpace(char: string | undefined): boolean {
  return char === ' ' || char === '\t';
}

export function skipSpaces(text: string, at: number, end: number): number {
  let position = at;
  while (position < end && isSpace(text[position])) position++;
  return position;
}

/** A dash that opens an item: white space or the end of the line stands behind it. */
export function isDash(text: string, at: number): boolean {
  return text[at] === '-' && /^(?:\s|$)/.test(text.slice(at + 1, at + 2));
}

/** A `#` counts only at the start of a line or behind white space. */
export function isComment(text: string, at: number): boolean {
  return text[at] === '#' && (at === 0 || /\s/.test(text[at - 1] ?? ''));
}

/** The end of plain text on a line: before a comment, without the white space behind it. */
export function plainEnd(text: string, at: number, end: number): number {
  let position = at;
  while (position < end && !isComment(text, position)) position++;
  while (position > at && isSpace(text[position - 1])) position--;
  return position;
}

/** The colon behind a key that begins at `at`; `undefined` when the line holds no key there. */
export function colonAfterKey(text: string, at: number, end: number): number | undefined {
  const first = text[at];
  if (first === '"' || first === "'") {
    const quote = closingQuote(text, at, end);
    if (quote === undefined) return undefined;
    const colon = skipSpaces(text, quote + 1, end);
    return isColon(text, colon, end) ? colon : undefined;
  }
  if (first === undefined || '[{|>&*!%@`'.includes(first)) return undefined;
  for (let position = at; position < end && !isComment(text, position); position++) {
    if (isColon(text, position, end)) return position;
  }
  return undefined;
}

function isColon(text: string, at: number, end: number): boolean {
  return text[at] === ':' && at < end && (at + 1 === end || isSpace(text[at + 1]));
}

/** The quote that closes the one at `at`, before `end`; `undefined` when it stays open. */
export function closingQuote(text: string, at: number, end: number): number | undefined {
  const quote = text[at];
  for (let position = at + 1; position < end; position++) {
    if (text[position] === '\\' && quote === '"') position++;
    else if (text[position] === quote) {
      if (quote === '"' || text[position + 1] !== quote) return position;
      position++;
    }
  }
  return undefined;
}

import { CST, Lexer } from 'yaml';

const mostBrackets = 64;
const mostIndicators = 96;

/**
 * Whether a text surely nests less than the parser can bear. Counted by characters, so that it takes
 * no time, and never too little: of the lines that are equally far indented only one can be open at a
 * time, and a bracket is closed only where no quotation mark, tag or comment could hide that it is not.
 */
export function looksFlat(text: string): boolean {
  const mark = /[[\]{}'"#\n]|!<|[-?:](?=[\s,[\]{}]|$)|(?<=["'\]}]):/g;
  const indicators = new Map<number, number>();
  // As long as a text is a list, each of its dashes closes every bracket.
  let isList = /^(?:[ \t]*(?:#[^\n]*)?\r?\n)*-(?=\s|$)/.test(text);
  let [indent, onLine, brackets, isSure] = [indentAt(text, 0), 0, 0, true];
  /** Where the content begins of the line on which the open brackets began. */
  let content = contentAt(text, 0);
  for (let found = mark.exec(text); found; found = mark.exec(text)) {
    const [char] = found;
    if (char === '\n') {
      const start = mark.lastIndex;
      const next = indentAt(text, start);
      if (/[\r\n#]/.test(text.charAt(start + next))) {
        if (text[start + next] === '#') mark.lastIndex = endOfLine(text, start);
        continue;
      }
      if (isList && next === 0 && isDash(text, start)) [brackets, isSure] = [0, true];
      else if (
        next === 0 ||
        (brackets > 0 && next <= content && !isLastEnd(text[start + next], brackets))
      )
        isList = false;
      // Inside brackets a line end ends nothing.
      if (brackets === 0) [indent, onLine, content] = [next, 0, contentAt(text, start)];
    } else if (char === '[' || char === '{') {
      if (++brackets > mostBrackets) return false;
    } else if (char === ']' || char === '}') {
      if (isSure && brackets > 0) brackets--;
    } else if (char === '"' || char === "'" || char === '#' || char === '!<') {
      isSure = false;
    } else {
      indicators.set(indent, Math.max(indicators.get(indent) ?? 0, ++onLine));
    }
  }
  return [...indicators.values()].reduce((sum, count) => sum + count + 1, 0) <= mostIndicators;
}

/**
 * The last bracket may be closed by a line that stands too far left for it. Any other such line ends the brackets by
 * force; the parser then takes it for one that is not indented, and brackets behind it go on over the dashes of the
 * list.
 */
function isLastEnd(char: string | undefined, brackets: number): boolean {
  return brackets === 1 && (char === ']' || char === '}');
}

/** The column of what stands behind the dashes of a line. */
function contentAt(text: string, lineStart: number): number {
  let at = lineStart + indentAt(text, lineStart);
  while (isDash(text, at)) at += 1 + indentAt(text, at + 1);
  return at - lineStart;
}

function isDash(text: string, at: number): boolean {
  return text[at] === '-' && /[\s]|^$/.test(text.charAt(at + 1));
}

function indentAt(text: string, lineStart: number): number {
  let at = lineStart;
  while (text.charCodeAt(at) === 0x20) at++;
  return at - lineStart;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

/** The same by the parser's own tokens, which know text from structure; slower, and exact. */
export function isDeeperThan(text: string, most: number): boolean {
  const levels = new Levels();
  let indent: number | undefined = 0;
  let isText = false;
  for (const token of new Lexer().lex(text)) {
    const type = isText ? 'scalar' : CST.tokenType(token);
    if (!isText && type === 'scalar') {
      // The next token is the text itself, whatever it looks like.
      isText = true;
      continue;
    }
    if (type === 'space' && indent !== undefined) indent = indentAt(token, 0);
    if (!isBlank(type) && indent !== undefined) {
      levels.beginLine(indent);
      indent = undefined;
    }
    levels.add(type);
    if (levels.depth > most) return true;
    if (token.endsWith('\n')) indent = 0;
    isText = false;
  }
  return false;
}

function isBlank(type: CST.TokenType | null): boolean {
  return (
    type === 'space' ||
    type === 'newline' ||
    type === 'comment' ||
    type === 'doc-mode' ||
    type === 'flow-error-end' ||
    type === 'byte-order-mark'
  );
}

/** What is open at some place of a text. */
class Levels {
  depth = 0;
  /** Indicators of the open lines, of which each stands deeper than the one before. */
  readonly #lines: { readonly indent: number; count: number }[] = [];
  /** For each open bracket, the indicators behind it up to the next comma. */
  readonly #brackets: number[] = [];

  beginLine(indent: number): void {
    if (this.#brackets.length > 0) return;
    while ((this.#lines.at(-1)?.indent ?? -1) >= indent)
      this.depth -= this.#lines.pop()?.count ?? 0;
    this.#lines.push({ indent, count: 0 });
  }

  add(type: CST.TokenType | null): void {
    switch (type) {
      case 'flow-seq-start':
      case 'flow-map-start':
        this.#brackets.push(0);
        this.depth++;
        break;
      case 'flow-seq-end':
      case 'flow-map-end':
        this.#closeBracket();
        break;
      case 'flow-error-end':
        // A line that stands too far left ends them all.
        while (this.#brackets.length > 0) this.#closeBracket();
        break;
      case 'comma':
        this.#comma();
        break;
      case 'seq-item-ind':
      case 'explicit-key-ind':
      case 'map-value-ind':
        this.#indicator();
        break;
      default:
    }
  }

  #closeBracket(): void {
    const count = this.#brackets.pop();
    if (count !== undefined) this.depth -= count + 1;
  }

  #comma(): void {
    const count = this.#brackets.pop();
    if (count === undefined) return;
    this.depth -= count;
    this.#brackets.push(0);
  }

  #indicator(): void {
    this.depth++;
    const last = this.#brackets.pop();
    if (last !== undefined) this.#brackets.push(last + 1);
    else {
      const line = this.#lines.at(-1);
      if (line) line.count++;
    }
  }
}

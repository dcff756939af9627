import type { MapNode, Pair, ScalarNode, SeqNode, YamlNode } from '../node';

import {
  afterSpaces,
  beforeSpaces,
  closeBrace,
  closeBracket,
  colon,
  comma,
  dash,
  doubleQuote,
  endsLine,
  hash,
  isWord,
  mayBeginPlain,
  openBrace,
  openBracket,
  singleQuote,
  space,
} from '../characters';
import { giveUp } from './unsure';

/** Collections in collections; the entries of a log nest far less. */
export const deepest = 16;
const longestKey = 64;
const escapes: Readonly<Record<string, string>> = { '"': '"', '\\': '\\', '/': '/', n: '\n' };

/** A plain key with its colon right behind it; `undefined` when none stands at `start`. */
export function keyAt(text: string, start: number): ScalarNode | undefined {
  let end = start;
  while (isWord(text.charCodeAt(end)) || (end > start && text.charCodeAt(end) === dash)) end++;
  if (text.charCodeAt(end) !== colon || end === start || end - start > longestKey) return undefined;
  if (text.charCodeAt(end + 1) !== space && !endsLine(text, end + 1)) return undefined;
  return { type: 'scalar', text: text.slice(start, end), plain: true, start, end };
}

/** A quoted scalar or a flow collection that ends on its line; `undefined` for anything else. */
export function closedAt(text: string, start: number, depth = 0): YamlNode | undefined {
  if (depth > deepest) giveUp();
  switch (text.charCodeAt(start)) {
    case doubleQuote:
      return doubleQuoted(text, start);
    case singleQuote:
      return singleQuoted(text, start);
    case openBracket:
      return flowSequence(text, start, depth + 1);
    case openBrace:
      return flowMapping(text, start, depth + 1);
    default:
      return undefined;
  }
}

function doubleQuoted(text: string, start: number): ScalarNode {
  let content = '';
  let from = start + 1;
  for (let at = from; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === '\n') giveUp();
    if (char === '"') {
      return quoted(content + text.slice(from, at), start, at + 1);
    }
    if (char !== '\\') continue;
    content += text.slice(from, at) + (escapes[text.charAt(at + 1)] ?? giveUp());
    at++;
    from = at + 1;
  }
  return giveUp();
}

function singleQuoted(text: string, start: number): ScalarNode {
  let end = text.indexOf("'", start + 1);
  while (end >= 0 && text.charAt(end + 1) === "'") end = text.indexOf("'", end + 2);
  const content = text.slice(start + 1, end);
  if (end < 0 || content.includes('\n')) giveUp();
  return quoted(content.replaceAll("''", "'"), start, end + 1);
}

function quoted(text: string, start: number, end: number): ScalarNode {
  return { type: 'scalar', text, plain: false, start, end };
}

function flowSequence(text: string, start: number, depth: number): SeqNode {
  const items: YamlNode[] = [];
  let at = afterSpaces(text, start + 1);
  while (text.charCodeAt(at) !== closeBracket) {
    const item = flowValue(text, at, depth);
    items.push(item);
    at = afterItem(text, item.end, closeBracket);
  }
  return { type: 'seq', flow: true, items, start, end: at + 1 };
}

function flowMapping(text: string, start: number, depth: number): MapNode {
  const pairs: Pair[] = [];
  let at = afterSpaces(text, start + 1);
  while (text.charCodeAt(at) !== closeBrace) {
    const key = keyAt(text, at) ?? giveUp();
    const value = flowValue(text, afterSpaces(text, key.end + 1), depth);
    pairs.push({ key, value });
    at = afterItem(text, value.end, closeBrace);
  }
  return { type: 'map', flow: true, pairs, start, end: at + 1 };
}

/** Where the next item begins, or the closing bracket stands. */
function afterItem(text: string, end: number, close: number): number {
  const at = afterSpaces(text, end);
  if (text.charCodeAt(at) === close) return at;
  return text.charCodeAt(at) === comma ? afterSpaces(text, at + 1) : giveUp();
}

function flowValue(text: string, start: number, depth: number): YamlNode {
  return closedAt(text, start, depth) ?? flowPlain(text, start);
}

function flowPlain(text: string, start: number): ScalarNode {
  if (!mayBeginPlain(text, start)) giveUp();
  let at = start;
  for (; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (char === comma || char === closeBracket || char === closeBrace) break;
    if (char === openBracket || char === openBrace || endsLine(text, at)) giveUp();
    // Within a word, as in a URL, a colon separates nothing.
    if (char === colon && !/[^\s,[\]{}]/.test(text.charAt(at + 1))) giveUp();
    if (char === hash && text.charCodeAt(at - 1) === space) giveUp();
  }
  const end = beforeSpaces(text, at);
  return { type: 'scalar', text: text.slice(start, end), plain: true, start, end };
}

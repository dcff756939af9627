import * as l10n from '@vscode/l10n';

import type { TextChange } from '../textChange';

import { compose, withoutMark, type Composed, type SyntaxProblem } from './compose';
import { isDeeperThan, looksFlat } from './depth';

/** Larger files are listed as skipped; a career of decades stays far below it when kept by year. */
export const maxFileLength = 4 * 1024 * 1024;
const maxLines = 100_000;
const maxDepth = 64;
/** More of them help nobody. */
const maxControlCharacters = 100;

/** Says why a text must not reach the parser, or `undefined` when it may. */
export function refusal(text: string): string | undefined {
  const isPlain = text.search(controlCharacter) < 0;
  return fileRefusal(text) ?? (isPlain ? depthRefusal(text) : notPlain());
}

const binary = '\0';
const controlCharacter = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g;

/** Says why nothing at all is read from a file, or `undefined` when it is read. */
export function fileRefusal(text: string): string | undefined {
  if (text.length > maxFileLength) {
    return l10n.t('The file is larger than {0} MB. Split it by year.', maxFileLength / 1024 / 1024);
  }
  if (text.includes(binary)) return notPlain();
  return hasMoreLinesThan(text, maxLines)
    ? l10n.t('The file has more than {0} lines. Split it by year.', maxLines)
    : undefined;
}

function notPlain(): string {
  return l10n.t('The file holds control characters, so it is not plain text.');
}

/** Whether {@link fileRefusal} surely has nothing against a text that it had nothing against before a change. */
export function staysReadable(text: string, { text: added }: TextChange): boolean {
  return (
    text.length + added.length <= maxFileLength &&
    !added.includes(binary) &&
    (!added.includes('\n') || !hasMoreLinesThan(text, maxLines - added.split('\n').length))
  );
}

/** No value of any log comes near so many. */
const manyProperties = /(?<!\S)(?:[&!]\S*[ \t]+){100}/;

/**
 * Says why a text, a file or an item of one, must not reach the parser. The parser recurses, and V8 aborts
 * the process when a stack runs out inside a regular expression, so depth is bounded here, without recursion.
 */
export function depthRefusal(text: string): string | undefined {
  if (manyProperties.test(text)) {
    return l10n.t('This gives one value more tags or anchors than any YAML needs.');
  }
  const isTooDeep = !looksFlat(text) && isDeeperThan(withoutMark(text), maxDepth);
  return isTooDeep ? l10n.t('This nests deeper than {0} levels.', maxDepth) : undefined;
}

/** Reads a text whose every character counts; nothing of one that holds control characters. */
export function composeStrictly(text: string): Composed {
  const problems = controlCharacters(text);
  return problems.length > 0 ? { root: undefined, problems } : composeFlat(text);
}

/** Reads a text as if control characters were spaces, for what stands beside them. */
export function composeLeniently(text: string): Composed {
  const controls = controlCharacters(text);
  if (controls.length === 0) return composeFlat(text);
  const { root, problems } = composeFlat(text.replace(controlCharacter, ' '));
  return { root, problems: [...controls, ...problems] };
}

function composeFlat(text: string): Composed {
  const message = depthRefusal(text);
  return message === undefined
    ? compose(text)
    : { root: undefined, problems: [refusalAt(0, message)] };
}

/** Each where it stands. */
function controlCharacters(text: string): readonly SyntaxProblem[] {
  const found: SyntaxProblem[] = [];
  for (const { index } of text.matchAll(controlCharacter)) {
    found.push(refusalAt(index, l10n.t('A control character, which is no plain text.')));
    if (found.length === maxControlCharacters) break;
  }
  return found;
}

/** What a reader of YAML may or may not bear, so it is a rule of the log. */
export function refusalAt(start: number, message: string): SyntaxProblem {
  return { start, end: start + 1, message, isOwnRule: true };
}

function hasMoreLinesThan(text: string, most: number): boolean {
  if (text.length <= most) return false;
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0 && lines <= most; at = text.indexOf('\n', at + 1)) {
    lines++;
  }
  return lines > most;
}

import * as l10n from '@vscode/l10n';

import type { TextChange } from '../textChange';

import { withoutMark } from './compose';
import { isDeeperThan, looksFlat } from './depth';

/** Larger files are listed as skipped; a career of decades stays far below it when kept by year. */
export const maxFileLength = 4 * 1024 * 1024;
const maxLines = 100_000;
const maxDepth = 64;

/** Says why a text must not reach the parser, or `undefined` when it may. */
export function refusal(text: string): string | undefined {
  return fileRefusal(text) ?? depthRefusal(text);
}

const controlCharacter = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/;

/** Says why nothing at all is read from a file, or `undefined` when it is read. */
export function fileRefusal(text: string): string | undefined {
  if (text.length > maxFileLength) {
    return l10n.t('The file is larger than {0} MB. Split it by year.', maxFileLength / 1024 / 1024);
  }
  if (controlCharacter.test(text)) {
    return l10n.t('The file holds control characters, so it is not plain text.');
  }
  return hasMoreLinesThan(text, maxLines)
    ? l10n.t('The file has more than {0} lines. Split it by year.', maxLines)
    : undefined;
}

/** Whether {@link fileRefusal} surely has nothing against a text that it had nothing against before a change. */
export function staysReadable(text: string, { text: added }: TextChange): boolean {
  return (
    text.length + added.length <= maxFileLength &&
    !controlCharacter.test(added) &&
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

function hasMoreLinesThan(text: string, most: number): boolean {
  if (text.length <= most) return false;
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0 && lines <= most; at = text.indexOf('\n', at + 1)) {
    lines++;
  }
  return lines > most;
}

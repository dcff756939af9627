import * as l10n from '@vscode/l10n';

/** Larger files are listed as skipped; a career of decades stays far below it when kept by year. */
export const maxFileLength = 4 * 1024 * 1024;
const maxDepth = 64;
const deepLine = `\n${' '.repeat(maxDepth)}`;

/** Says why a text must not reach the parser, or `undefined` when it may. */
export function refusal(text: string): string | undefined {
  return fileRefusal(text) ?? depthRefusal(text);
}

/** Says why nothing at all is read from a file, or `undefined` when it is read. */
export function fileRefusal(text: string): string | undefined {
  if (text.length > maxFileLength) {
    return l10n.t('The file is larger than {0} MB. Split it by year.', maxFileLength / 1024 / 1024);
  }
  if (/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/.test(text)) {
    return l10n.t('The file holds control characters, so it is not plain text.');
  }
  return undefined;
}

/**
 * The parser recurses, and V8 aborts the process when a stack runs out inside a regular expression,
 * so depth is bounded here by counting what can nest on a line, without recursion.
 */
export function depthRefusal(text: string): string | undefined {
  return isTooDeep(text) ? l10n.t('This nests deeper than {0} levels.', maxDepth) : undefined;
}

/** The few characters that {@link isTooDeep} looks at; a table, because it runs over every character. */
const countedCharacters = new Uint8Array(128);
for (const char of '\n[]{}-?:') countedCharacters[char.charCodeAt(0)] = 1;

/** Counts generously: brackets inside quotes count too, which no real log comes near. */
function isTooDeep(text: string): boolean {
  let flow = 0;
  let onLine = 0;
  for (let index = 0; index < text.length; index++) {
    const char = text.charCodeAt(index);
    if (char > 0x7d || countedCharacters[char] === 0) continue;
    if (char === 0x0a) {
      onLine = 0;
    } else if (char === 0x5b || char === 0x7b) {
      flow++;
    } else if (char === 0x5d || char === 0x7d) {
      flow = Math.max(0, flow - 1);
    } else if (text.charCodeAt(index + 1) === 0x20) {
      onLine++;
    }
    if (flow > maxDepth || onLine > maxDepth * 4) return true;
  }
  // Levels stand ever deeper, so that many need a line that stands as deep.
  return text.includes(deepLine) && indentLevels(text) > maxDepth;
}

function indentLevels(text: string): number {
  const open: number[] = [];
  let deepest = 0;
  for (const [, spaces] of text.matchAll(/^( *)[^\s#]/gm)) {
    const indent = spaces?.length ?? 0;
    while (open.length > 0 && (open.at(-1) ?? 0) >= indent) open.pop();
    open.push(indent);
    deepest = Math.max(deepest, open.length);
  }
  return deepest;
}

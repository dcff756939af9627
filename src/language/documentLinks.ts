import { parseFileReference, type LineRange } from '../core/evidence/fileReference';
import type { Span } from '../yaml/read/node';
import type { LogFile } from '../yaml/read/readLog';

import { writtenEntries, writtenValues } from './written';

/** What a link of the log leads to. The host finds out whether it is there. */
export type LinkTarget =
  | { readonly type: 'url'; readonly url: string }
  /** From the workspace folder, never out of it. Lines count from 1. */
  | { readonly type: 'path'; readonly path: string; readonly lines: LineRange | undefined }
  | { readonly type: 'commit'; readonly hash: string };

/** The span is that of the text of the link, without its quotes. */
export interface DocumentLink extends Span {
  readonly target: LinkTarget;
}

/** The evidence and the other links of a file. */
export function documentLinks(file: LogFile): readonly DocumentLink[] {
  const links: DocumentLink[] = [];
  for (const entry of writtenEntries(file)) {
    for (const { type, text, start, end } of writtenValues(entry)) {
      const target = type.type === 'link' ? linkTarget(text) : undefined;
      const inner = file.text.slice(start, end).indexOf(text);
      if (target && inner >= 0) {
        links.push({ start: start + inner, end: start + inner + text.length, target });
      }
    }
  }
  return links;
}

/** `undefined` for what must not be opened: other schemes, and paths that lead out of the workspace. */
export function linkTarget(text: string): LinkTarget | undefined {
  if (/^https?:\/\/\S+$/i.test(text)) return { type: 'url', url: text };
  if (/^[a-z][a-z\d+.-]*:/i.test(text)) return undefined;
  if (/^[\da-f]{7,40}$/.test(text)) return { type: 'commit', hash: text };
  const { path, lines } = parseFileReference(text);
  const isInside = !/^[\\/]/.test(path) && !path.split(/[\\/]/).includes('..');
  return path !== '' && isInside ? { type: 'path', path, lines } : undefined;
}

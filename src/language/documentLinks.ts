import { linkTarget, type LinkTarget } from '../core/evidence/link';
import type { Span } from '../yaml/read/node';
import type { LogFile } from '../yaml/read/readLog';

import { writtenEntries, writtenValues } from './written';

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

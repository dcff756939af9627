import type { Sides } from './conflict';

export const byteOrderMark = '\uFEFF';

export function withoutMark(text: string): string {
  return text.startsWith(byteOrderMark) ? text.slice(byteOrderMark.length) : text;
}

/** Sides without a byte order mark; the result gets it when one of them had it. */
export interface AlikeSides extends Sides {
  readonly mark: string;
}

/**
 * The sides with the same line ends, so that a side that only changed those conflicts with nothing: those
 * of the side that changed them, else of ours. A side that mixes line ends is left as it is.
 */
export function alike(sides: Sides): AlikeSides {
  const { ours, theirs, base } = sides;
  const [mine, others] = [lineEnd(ours), lineEnd(theirs)];
  const wanted = base !== undefined && lineEnd(base) === mine ? others : mine;
  const isMixed = mine === undefined || others === undefined;
  const plain = (text: string) =>
    isMixed ? withoutMark(text) : withoutMark(text).replace(/\r?\n/g, wanted ?? '\n');
  return {
    ...sides,
    mark: [ours, theirs].some(text => text.startsWith(byteOrderMark)) ? byteOrderMark : '',
    ours: plain(ours),
    theirs: plain(theirs),
    base: base === undefined ? undefined : plain(base),
  };
}

type LineEnd = '\n' | '\r\n';

/** Undefined for a text that mixes them. */
function lineEnd(text: string): LineEnd | undefined {
  const all = text.match(/\r?\n/g) ?? [];
  const windows = all.filter(end => end === '\r\n').length;
  if (windows === 0) return '\n';
  return windows === all.length ? '\r\n' : undefined;
}

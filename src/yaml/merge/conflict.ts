/** The texts that git could not merge. */
export interface Sides {
  readonly ours: string;
  readonly theirs: string;
  /** Undefined when nobody knows what both sides came from. */
  readonly base: string | undefined;
  /**
   * False for a base that was put together from `|||||||` sections: zdiff3 moves lines that both sides
   * share out of a conflict, so that a line of the base may stand there twice.
   */
  readonly isBaseExact: boolean;
}

/** What the markers call the two sides, such as `HEAD` and the name of a branch. */
export interface SideNames {
  readonly ours: string;
  readonly theirs: string;
}

export interface Conflict extends Sides {
  readonly names: SideNames;
}

const open = /^<{7}(?: |$)/;
const middle = /^={7}$/;
const close = /^>{7}(?: |$)/;
const ancestor = /^\|{7}(?: |$)/;
/** Where the base is itself a merge with conflicts, git marks those with longer markers. */
const nested = /^(?:<{8,}|>{8,})(?: |$)/;

/**
 * Whether git left conflict markers in a text. They stand at the very beginning of a line; an indented
 * one is text of an entry.
 */
export function hasConflict(text: string): boolean {
  return linesOf(text).some(line => open.test(content(line)));
}

/**
 * The whole texts of both sides, and of the base where the markers (diff3, zdiff3) or git tell it.
 *
 * @param base as git keeps it (`git show :1:path`); it is surer than what the markers tell.
 * @returns `undefined` when there is no conflict, or its markers are not complete.
 */
export function readConflict(text: string, base?: string): Conflict | undefined {
  const sides = { ours: '', theirs: '', base: '' };
  const names = { ours: '', theirs: '' };
  let section: 'all' | 'ours' | 'base' | 'theirs' = 'all';
  let conflicts = 0;
  let withBase = 0;
  for (const line of linesOf(text)) {
    const marker = content(line);
    if (section === 'all' && open.test(marker)) {
      section = 'ours';
      conflicts++;
      names.ours ||= marker.slice(8);
    } else if (section === 'ours' && ancestor.test(marker)) {
      section = 'base';
      withBase++;
    } else if ((section === 'ours' || section === 'base') && middle.test(marker)) {
      section = 'theirs';
    } else if (section === 'theirs' && close.test(marker)) {
      section = 'all';
      names.theirs ||= marker.slice(8);
    } else if ([open, middle, close, ancestor].some(pattern => pattern.test(marker))) {
      return undefined;
    } else if (section === 'all') {
      sides.ours += line;
      sides.theirs += line;
      sides.base += line;
    } else {
      if (section === 'base' && nested.test(marker)) withBase = Number.NaN;
      sides[section] += line;
    }
  }
  if (section !== 'all' || conflicts === 0) return undefined;
  const marked = withBase === conflicts ? sides.base : undefined;
  return { ...sides, base: base ?? marked, isBaseExact: base !== undefined, names };
}

function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/** A line without its end, and without the byte order mark of the file. */
function content(line: string): string {
  return line.replace(/^\uFEFF/, '').replace(/\r?\n$/, '');
}

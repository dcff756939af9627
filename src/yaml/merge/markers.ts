/** Lines that git could not merge, as each side has them; every line keeps its end. */
export interface Hunk {
  readonly ours: readonly string[];
  readonly theirs: readonly string[];
  /** Undefined where the markers do not tell it. */
  readonly base: readonly string[] | undefined;
}

/** A line that git has merged, or lines that it could not merge. */
export type Piece = string | Hunk;

/** What the markers call the two sides, such as `HEAD` and the name of a branch. */
export interface SideNames {
  readonly ours: string;
  readonly theirs: string;
}

export interface MarkedText {
  readonly pieces: readonly Piece[];
  readonly names: SideNames;
}

const open = /^<{7}(?: |$)/;
const middle = /^={7}$/;
const close = /^>{7}(?: |$)/;
const ancestor = /^\|{7}(?: |$)/;

/** @returns `undefined` when there is no conflict, or its markers are not complete. */
export function readMarkers(text: string): MarkedText | undefined {
  const pieces: Piece[] = [];
  const names = { ours: '', theirs: '' };
  let hunk: { ours: string[]; theirs: string[]; base: string[] | undefined } | undefined;
  let section: 'ours' | 'base' | 'theirs' = 'ours';
  for (const line of linesOf(text)) {
    const marker = content(line);
    if (!hunk && open.test(marker)) {
      hunk = { ours: [], theirs: [], base: undefined };
      section = 'ours';
      names.ours ||= marker.slice(8);
    } else if (hunk && section === 'ours' && ancestor.test(marker)) {
      hunk.base = [];
      section = 'base';
    } else if (hunk && section !== 'theirs' && middle.test(marker)) {
      section = 'theirs';
    } else if (hunk && section === 'theirs' && close.test(marker)) {
      pieces.push(hunk);
      hunk = undefined;
      names.theirs ||= marker.slice(8);
    } else if ([open, middle, close, ancestor].some(pattern => pattern.test(marker))) {
      return undefined;
    } else {
      (hunk?.[section] ?? pieces).push(line);
    }
  }
  const isComplete = !hunk && pieces.some(isHunk);
  return isComplete ? { pieces, names } : undefined;
}

export function isHunk(piece: Piece): piece is Hunk {
  return typeof piece !== 'string';
}

export function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/** A line without its end, and without the byte order mark of the file. */
export function content(line: string): string {
  return line.replace(/^\uFEFF/, '').replace(/\r?\n$/, '');
}

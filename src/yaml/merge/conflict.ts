import { isLineMerge } from './lineMerge';
import { content, isHunk, readMarkers, type Piece, type SideNames } from './markers';

/** The texts that git could not merge. */
export interface Sides {
  readonly ours: string;
  readonly theirs: string;
  /** Undefined when nobody knows what both sides came from. */
  readonly base: string | undefined;
  /**
   * The lines of the `|||||||` sections, where only they tell the base. The rest of such a base is taken
   * from around the conflicts, where git has merged already and zdiff3 moves lines that both sides share:
   * there a line may be new, may stand twice, or may belong to another entry.
   */
  readonly baseLines?: ReadonlySet<string> | undefined;
}

export interface Conflict extends Sides {
  readonly names: SideNames;
}

/** What git still knows of a file in conflict: `git show :1:path`, `:2:` and `:3:`. */
export type Stages = Partial<Pick<Sides, 'base' | 'ours' | 'theirs'>>;

/** Where the base is itself a merge with conflicts, git marks those with longer markers. */
const nested = /^(?:<{8,}|>{8,})(?: |$)/;

/**
 * The whole texts of both sides, and of the base where the markers (diff3, zdiff3) or git tell it.
 *
 * Outside the markers a text holds what git has merged line by line, and there it sometimes moves a line
 * into the entry beside its own. So the sides that git keeps are taken where they are known, but only of a
 * text that git may have made of them: one that somebody has begun to mend by hand counts as it stands.
 *
 * @returns `undefined` when there is no conflict, or its markers are not complete.
 */
export function readConflict(text: string, stages: Stages = {}): Conflict | undefined {
  const marked = readMarkers(text);
  if (!marked) return undefined;
  const { pieces, names } = marked;
  const { base = markedBase(pieces), ours, theirs } = stages;
  const baseLines = stages.base === undefined ? markedBaseLines(pieces) : undefined;
  const isUntouched =
    ours !== undefined &&
    theirs !== undefined &&
    isLineMerge(pieces, { ours, theirs, base: stages.base ?? '' });
  const sides = isUntouched
    ? { ours, theirs }
    : { ours: sideOf(pieces, 'ours'), theirs: sideOf(pieces, 'theirs') };
  return { ...sides, base, baseLines, names };
}

function sideOf(pieces: readonly Piece[], side: 'ours' | 'theirs' | 'base'): string {
  return pieces.flatMap(piece => (isHunk(piece) ? (piece[side] ?? []) : piece)).join('');
}

/** Undefined unless every conflict tells a base that is no conflict itself. */
function markedBase(pieces: readonly Piece[]): string | undefined {
  const isTold = pieces.every(
    piece => !isHunk(piece) || piece.base?.every(line => !nested.test(content(line))),
  );
  return isTold ? sideOf(pieces, 'base') : undefined;
}

function markedBaseLines(pieces: readonly Piece[]): ReadonlySet<string> {
  const lines = pieces.flatMap(piece => (isHunk(piece) ? (piece.base ?? []) : []));
  return new Set(lines.map(line => content(line).trim()));
}

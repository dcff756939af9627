import { content, isHunk, linesOf, type Hunk, type Piece } from './markers';

/** The whole texts that git has merged line by line. */
export interface LineSides {
  readonly ours: string;
  readonly theirs: string;
  /** Empty where both sides added the file. */
  readonly base: string;
}

/** A text that takes longer to account for counts as changed by hand. */
const maxPositions = 100_000;

/**
 * Whether git may have made these pieces of the sides, so that nobody has changed them since.
 *
 * Git keeps the lines that both sides have from the base. Between two of those stands what one side alone
 * made of the base, or what both made of it: alike, or in conflict. Which lines count as kept depends on
 * how git compares texts, so every way to account for all lines of all texts is tried.
 */
export function isLineMerge(pieces: readonly Piece[], sides: LineSides): boolean {
  const lines: Lines = {
    pieces,
    ours: linesOf(sides.ours),
    theirs: linesOf(sides.theirs),
    base: linesOf(sides.base),
  };
  const seen = new Set<string>();
  const open = [start];
  for (let at = open.pop(); at && seen.size < maxPositions; at = open.pop()) {
    if (isAtEnd(at, lines)) return true;
    const key = Object.values(at).join(' ');
    if (!seen.has(key)) open.push(...stepsFrom(at, lines));
    seen.add(key);
  }
  return false;
}

interface Lines {
  readonly pieces: readonly Piece[];
  readonly ours: readonly string[];
  readonly theirs: readonly string[];
  readonly base: readonly string[];
}

type Text = keyof Lines;
type Change = 'none' | 'ours' | 'theirs' | 'both';
type Step = Partial<Record<Text, number>>;

/** How many lines of each text are accounted for. */
interface Position extends Readonly<Record<Text, number>> {
  /** Who changed the last of them. */
  readonly change: Change;
  /** Where a change of one side began: in the base, from which it removes, and in the pieces, to which it adds. */
  readonly removed: number;
  readonly added: number;
}

const start: Position = {
  pieces: 0,
  ours: 0,
  theirs: 0,
  base: 0,
  change: 'none',
  removed: 0,
  added: 0,
};

function isAtEnd(at: Position, lines: Lines): boolean {
  const texts: readonly Text[] = ['pieces', 'ours', 'theirs', 'base'];
  return texts.every(text => at[text] === lines[text].length);
}

/** Where the next lines may lead; the likeliest place comes last. */
function stepsFrom(at: Position, lines: Lines): readonly Position[] {
  const piece = lines.pieces[at.pieces];
  const [ours, theirs, base] = [lines.ours[at.ours], lines.theirs[at.theirs], lines.base[at.base]];
  const [isOurs, isTheirs] = [isWritten(piece, ours), isWritten(piece, theirs)];
  const [isInOurs, isInTheirs] = [isSame(base, ours), isSame(base, theirs)];
  const steps: Position[] = [];
  const step = (isPossible: boolean, change: Change, over: Step) => {
    // Changes that touch are one change.
    const isOne = change === 'none' || at.change === 'none' || at.change === change;
    if (isPossible && isOne) steps.push(moved(at, change, over));
  };
  // One side removes first, and adds nothing that it has removed: that line would be kept.
  const mayRemove = at.change === 'none' || at.added === at.pieces;
  const mayAdd = at.change === 'none' || !isRemoved(piece, at, lines);
  step(base !== undefined, 'both', { base: 1 });
  step(isInOurs && mayRemove, 'theirs', { base: 1, ours: 1 });
  step(isInTheirs && mayRemove, 'ours', { base: 1, theirs: 1 });
  step(isTheirs && mayAdd, 'theirs', { pieces: 1, theirs: 1 });
  step(isOurs && mayAdd, 'ours', { pieces: 1, ours: 1 });
  step(isOurs && isTheirs, 'both', { pieces: 1, ours: 1, theirs: 1 });
  if (piece !== undefined && isHunk(piece) && isNext(piece, at, lines)) {
    step(true, 'both', { pieces: 1, ours: piece.ours.length, theirs: piece.theirs.length });
  }
  const isKept = isOurs && isInOurs && isInTheirs;
  step(isKept, 'none', { pieces: 1, ours: 1, theirs: 1, base: 1 });
  return steps;
}

function moved(at: Position, change: Change, over: Step): Position {
  const isOneSided = change === 'ours' || change === 'theirs';
  const since = at.change === change ? at : { removed: at.base, added: at.pieces };
  return {
    pieces: at.pieces + (over.pieces ?? 0),
    ours: at.ours + (over.ours ?? 0),
    theirs: at.theirs + (over.theirs ?? 0),
    base: at.base + (over.base ?? 0),
    change,
    ...(isOneSided ? { removed: since.removed, added: since.added } : { removed: 0, added: 0 }),
  };
}

function isRemoved(piece: Piece | undefined, { removed, base }: Position, lines: Lines): boolean {
  return lines.base.slice(removed, base).some(line => isWritten(piece, line));
}

function isSame(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && a === b;
}

function isNext(hunk: Hunk, at: Position, { ours, theirs }: Lines): boolean {
  return (
    hunk.ours.every((line, index) => isWritten(line, ours[at.ours + index])) &&
    hunk.theirs.every((line, index) => isWritten(line, theirs[at.theirs + index]))
  );
}

/** Git ends every line that it writes, but tells a last line without an end from the same line with one. */
function isWritten(piece: Piece | undefined, line: string | undefined): boolean {
  return typeof piece === 'string' && line !== undefined && content(piece) === content(line);
}

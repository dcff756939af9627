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

/** What the markers call the two sides, such as `HEAD` and the name of a branch. */
export interface SideNames {
  readonly ours: string;
  readonly theirs: string;
}

export interface Conflict extends Sides {
  readonly names: SideNames;
}

/** What git still knows of a file in conflict: `git show :1:path`, `:2:` and `:3:`. */
export type Stages = Partial<Pick<Sides, 'base' | 'ours' | 'theirs'>>;

const open = /^<{7}(?: |$)/;
const middle = /^={7}$/;
const close = /^>{7}(?: |$)/;
const ancestor = /^\|{7}(?: |$)/;
/** Where the base is itself a merge with conflicts, git marks those with longer markers. */
const nested = /^(?:<{8,}|>{8,})(?: |$)/;

/**
 * The whole texts of both sides, and of the base where the markers (diff3, zdiff3) or git tell it.
 *
 * Outside the markers a text holds what git has merged line by line, and there it sometimes moves a line
 * into the entry beside its own. So the sides that git keeps are taken where they are known, unless the
 * text holds a line that neither of them has: then somebody has begun to mend it by hand.
 *
 * @returns `undefined` when there is no conflict, or its markers are not complete.
 */
export function readConflict(text: string, stages: Stages = {}): Conflict | undefined {
  const conflict = readMarkers(text);
  if (!conflict) return undefined;
  const { base = conflict.base, ours, theirs } = stages;
  const baseLines = stages.base === undefined ? conflict.baseLines : undefined;
  const isUntouched =
    ours !== undefined && theirs !== undefined && isMadeOf(conflict, [ours, theirs]);
  return { ...conflict, base, baseLines, ...(isUntouched && { ours, theirs }) };
}

function isMadeOf({ ours, theirs }: Sides, sources: readonly string[]): boolean {
  const known = new Set(sources.flatMap(linesOf).map(content));
  return [...linesOf(ours), ...linesOf(theirs)].every(line => known.has(content(line)));
}

function readMarkers(text: string): Conflict | undefined {
  const sides = { ours: '', theirs: '', base: '' };
  const names = { ours: '', theirs: '' };
  let section: 'all' | 'ours' | 'base' | 'theirs' = 'all';
  let conflicts = 0;
  let withBase = 0;
  const baseLines = new Set<string>();
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
      if (section === 'base') baseLines.add(marker.trim());
      if (section === 'base' && nested.test(marker)) withBase = Number.NaN;
      sides[section] += line;
    }
  }
  if (section !== 'all' || conflicts === 0) return undefined;
  const marked = withBase === conflicts ? sides.base : undefined;
  return { ...sides, base: marked, baseLines, names };
}

function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/** A line without its end, and without the byte order mark of the file. */
function content(line: string): string {
  return line.replace(/^\uFEFF/, '').replace(/\r?\n$/, '');
}

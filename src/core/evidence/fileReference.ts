/** Lines of a file, counted from 1, the last one included. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
}

export interface FileReference {
  /** With `/`. */
  readonly path: string;
  readonly lines: LineRange | undefined;
}

const lineMark = /#L(\d+)(?:-L?(\d+))?$/;

/**
 * A file as evidence names it: `docs/a.md`, `docs/a.md#L10` or `docs/a.md#L10-L20` (format.md, section 2).
 *
 * @returns `undefined` for a path that would be read as another one: without lines, nothing after `#` is path.
 */
export function fileReference({ path, lines }: FileReference): string | undefined {
  if (lines === undefined) return path.includes('#') ? undefined : path;
  const last = lines.to > lines.from ? `-L${lines.to}` : '';
  return `${path}#L${lines.from}${last}`;
}

/** What {@link fileReference} wrote; of any other fragment only the path is kept. */
export function parseFileReference(text: string): FileReference {
  const mark = lineMark.exec(text);
  if (!mark) return { path: text.split('#', 1)[0] ?? '', lines: undefined };
  const from = Number(mark[1]);
  const to = Math.max(from, Number(mark[2] ?? mark[1]));
  return { path: text.slice(0, mark.index), lines: { from, to } };
}

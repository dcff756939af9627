/** What the parts of every bar tell apart, in the order in which they are stacked. */
export interface Series {
  readonly key: string;
  readonly text: string;
  /** Not recorded; it is drawn as an outline, never as a kind of its own. */
  readonly isUnknown: boolean;
}

export interface Bar {
  readonly key: string;
  /** The name in the table. */
  readonly label: string;
  /** The name below the bar: short, and a second line where it begins a new group. */
  readonly axis: readonly [string, string?];
  readonly value: number;
  /** What the value is made of, one for each series. */
  readonly parts: readonly number[];
}

export interface Segment {
  /** Position of its series. */
  readonly series: number;
  readonly y: number;
  readonly height: number;
}

/**
 * The parts of a bar from its foot at `base` upwards, in whole pixels. Edges are rounded, not heights, so
 * that the parts fill the bar without a gap.
 */
export function stack(
  parts: readonly number[],
  highest: number,
  plot: { readonly base: number; readonly height: number },
): readonly Segment[] {
  const edge = (value: number) => Math.round((value / Math.max(1, highest)) * plot.height);
  let below = 0;
  return parts.flatMap((part, series) => {
    const foot = edge(below);
    below += part;
    const height = edge(below) - foot;
    return part === 0 ? [] : [{ series, y: plot.base - foot - height, height }];
  });
}

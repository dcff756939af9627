import type { QuarterCount, Wins } from '../../src/shared/sections/wins';
import type { Bar } from './bar';

/** The last quarters there is room for; the year stands below the first quarter of each. */
export function quarterBars(
  quarters: readonly QuarterCount[],
  impacts: readonly (string | null)[],
  room: number,
): readonly Bar[] {
  let lastYear: string | undefined;
  return quarters.slice(-room).map(({ label, start, count, byImpact }) => {
    const [year, quarter] = splitLabel(label);
    const axis: Bar['axis'] = year === undefined || year === lastYear ? [quarter] : [quarter, year];
    lastYear = year;
    const parts = impacts.map(impact => byImpact.find(one => one.impact === impact)?.count ?? 0);
    return { key: start, label, axis, value: count, parts };
  });
}

/** Impacts of all wins that occur, in the order of the format, those without one last. */
export function impactsOf({ byImpact }: Wins): readonly (string | null)[] {
  return byImpact.filter(({ count }) => count > 0).map(({ impact }) => impact);
}

/** `2026-Q3` and `FY2026-Q3` have a year; another label is kept whole. */
function splitLabel(label: string): readonly [string | undefined, string] {
  const dash = label.lastIndexOf('-');
  return dash < 0 ? [undefined, label] : [label.slice(0, dash), label.slice(dash + 1)];
}

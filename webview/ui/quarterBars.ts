import type { QuarterCount } from '../../src/shared/sections/wins';
import type { Bar } from './bar';

/** The last quarters there is room for; the year stands below the first quarter of each. */
export function quarterBars(quarters: readonly QuarterCount[], room: number): readonly Bar[] {
  let lastYear: string | undefined;
  return quarters.slice(-room).map(({ label, start, count }) => {
    const [year, quarter] = splitLabel(label);
    const axis: Bar['axis'] = year === undefined || year === lastYear ? [quarter] : [quarter, year];
    lastYear = year;
    return { key: start, label, axis, value: count };
  });
}

/** `2026-Q3` and `FY2026-Q3` have a year; another label is kept whole. */
function splitLabel(label: string): readonly [string | undefined, string] {
  const dash = label.lastIndexOf('-');
  return dash < 0 ? [undefined, label] : [label.slice(0, dash), label.slice(dash + 1)];
}

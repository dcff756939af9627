import type { Win } from '../log/careerLog';

export type Metric = NonNullable<Win['metric']>;

/** A metric before anybody said whether it was measured or estimated. */
export type Figures = Omit<Metric, 'kind'> & Partial<Pick<Metric, 'kind'>>;

/** How far a metric moved (M16). It is computed, never typed. */
export interface Change {
  /** In the unit of the metric. */
  readonly absolute: number;
  /** Share of the baseline; `undefined` where that is 0. */
  readonly relative: number | undefined;
  /** `undefined` where the metric does not say which way is better, or did not move. */
  readonly isBetter: boolean | undefined;
}

/** @returns `undefined` without a baseline. */
export function changeOf({ baseline, value, better }: Figures): Change | undefined {
  if (baseline === undefined) return undefined;
  const absolute = withoutNoise(value - baseline);
  return {
    absolute,
    relative: baseline === 0 ? undefined : (value - baseline) / Math.abs(baseline),
    isBetter:
      better === undefined || absolute === 0 ? undefined : absolute > 0 === (better === 'higher'),
  };
}

/** 0.3 less 0.1 is 0.2, not 0.19999999999999998. */
function withoutNoise(value: number): number {
  return Number(value.toPrecision(12));
}

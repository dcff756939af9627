import type { Milestone } from '../log/careerLog';
import { phaseOf } from '../log/milestone';
import { daysBetween } from '../time/calendar';

export type MilestoneState =
  'planned' | 'on-track' | 'behind' | 'past-due' | 'open' | 'done' | 'dropped';

/** How far a milestone is (domain.md, M13). Fractions run from 0 to 1. */
export interface Progress {
  /** `undefined` when nothing is known. */
  readonly progress: number | undefined;
  /** Not clamped: above 1 is past the target, below 0 worse than at the start. */
  readonly raw: number | undefined;
  /** Share of the time that has passed; `undefined` without a start. */
  readonly elapsed: number | undefined;
  readonly state: MilestoneState;
}

/** `behind` is the share of the time that may run ahead of the progress (`thresholds.behind`). */
export function progressOf(milestone: Milestone, today: string, behind: number): Progress {
  const raw = rawProgress(milestone, today);
  const progress = raw === undefined ? undefined : clamp(raw);
  const elapsed = elapsedShare(milestone, today);
  return { raw, progress, elapsed, state: stateOf(milestone, today, progress, elapsed, behind) };
}

function rawProgress(milestone: Milestone, today: string): number | undefined {
  const { measure } = milestone;
  switch (measure?.kind) {
    case 'number': {
      const value = currentValue(milestone, today) ?? measure.baseline;
      const span = measure.target - measure.baseline;
      if (span === 0) return undefined;
      // At the baseline of a falling measure the quotient would be a negative zero.
      return value === measure.baseline ? 0 : (value - measure.baseline) / span;
    }
    case 'checklist': {
      const { items } = measure;
      const done = items.filter(item => item.done !== undefined && item.done <= today).length;
      return items.length === 0 ? undefined : done / items.length;
    }
    case 'binary':
      return phaseOf(milestone, today) === 'done' ? 1 : undefined;
    case undefined:
      return undefined;
  }
}

/** The latest measured value up to today; of several on one day the last listed. */
export function currentValue({ measurements }: Milestone, today: string): number | undefined {
  let latest: { readonly date: string; readonly value: number } | undefined;
  for (const measurement of measurements) {
    if (measurement.date > today) continue;
    if (latest === undefined || measurement.date >= latest.date) latest = measurement;
  }
  return latest?.value;
}

function elapsedShare({ start, due }: Milestone, today: string): number | undefined {
  if (start === undefined) return undefined;
  const whole = daysBetween(start, due);
  if (whole <= 0) return today >= due ? 1 : 0;
  return clamp(daysBetween(start, today) / whole);
}

function stateOf(
  milestone: Milestone,
  today: string,
  progress: number | undefined,
  elapsed: number | undefined,
  behind: number,
): MilestoneState {
  const phase = phaseOf(milestone, today);
  if (phase !== 'active') return phase;
  if (today > milestone.due) return 'past-due';
  if (progress === undefined || elapsed === undefined) return 'open';
  return elapsed - progress > behind ? 'behind' : 'on-track';
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share));
}

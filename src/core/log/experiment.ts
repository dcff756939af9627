import type { Experiment } from './careerLog';

/** Planned or running: neither concluded nor given up (format.md, experiments). */
export function isOpenExperiment({ concluded, abandoned }: Experiment, today: string): boolean {
  return ![concluded, abandoned].some(end => end !== undefined && end <= today);
}

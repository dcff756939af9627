import type { CareerLog } from '../core/log/careerLog';
import { coverage } from '../core/measures/coverage';
import { progressOf } from '../core/measures/progress';
import { countedWins } from '../core/measures/winsOverTime';
import { quarterLabel, quarterOf } from '../core/time/quarter';
import type { MilestoneStateName, Overview } from '../shared/dashboardModel';

import { coveragePairs } from './coverage';

const states: readonly MilestoneStateName[] = [
  'past-due',
  'behind',
  'on-track',
  'open',
  'planned',
  'done',
  'dropped',
];

/** Counts per state, never a mean (domain.md, M13). */
export function overviewSection(log: CareerLog, today: string): Overview {
  const { thresholds, fiscal_start: fiscalStart } = log.settings;
  const found = log.milestones.map(one => progressOf(one, today, thresholds.behind).state);
  const quarter = quarterOf(today, fiscalStart);
  const wins = countedWins(log, today).filter(({ date }) => date >= quarter.start);
  return {
    milestonesByState: states
      .map(state => ({ state, count: found.filter(one => one === state).length }))
      .filter(({ count }) => count > 0),
    ...coveragePairs(coverage(log, today)),
    winsThisQuarter: { label: quarterLabel(quarter, fiscalStart), count: wins.length },
  };
}

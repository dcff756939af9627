import type { CareerLog, Win } from '../core/log/careerLog';
import { countOf } from '../core/measures/count';
import { coverage } from '../core/measures/coverage';
import { progressOf } from '../core/measures/progress';
import { promises } from '../core/measures/promises';
import { countedWins } from '../core/measures/winsOverTime';
import { inYear } from '../core/time/period';
import { quarterLabel, quarterOf } from '../core/time/quarter';
import type { MilestoneStateName, Overview } from '../shared/dashboardModel';
import type { Count } from '../shared/modelParts';

import { promisesText } from './asks';
import { coveragePairs } from './coverage';
import { lastChange } from './lastChange';

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
    promises: promisesText(promises(log, today)),
    knownToLeaders: knownToLeaders(log, today),
    lastChange: lastChange(log, today),
  };
}

/** Wins of 12 months that somebody at or above the level of a director knows of. */
function knownToLeaders(log: CareerLog, today: string): Count | null {
  const isRecent = inYear(today);
  const { layers } = log.settings;
  const from = layers.indexOf('director');
  const high = new Set(from < 0 ? [] : layers.slice(from));
  const leaders = new Set(
    log.people.filter(({ layer }) => layer !== undefined && high.has(layer)).map(({ id }) => id),
  );
  const recent = countedWins(log, today).filter(({ date }) => isRecent(date));
  const isKnown = ({ audience, witnesses }: Win) =>
    audience.some(id => leaders.has(id)) || witnesses.some(id => leaders.has(id));
  return countOf(recent, isKnown) ?? null;
}

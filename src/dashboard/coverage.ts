import type { CareerLog } from '../core/log/careerLog';
import {
  confirmedOf,
  coverage,
  histogram,
  type CoverageClass,
  type MilestoneCoverage,
} from '../core/measures/coverage';
import { coveredTopics } from '../core/measures/groupLoss';
import type { Coverage, CoveragePair } from '../shared/dashboardModel';

import { supporter } from './milestones';
import { byName, wordText, type Names } from './named';
import { refTo } from './words';

/** The uncovered come first, then those that one side only covers. */
const order: readonly CoverageClass[] = ['none', 'mentor-only', 'sponsor-only', 'both'];

export function coverageSection(log: CareerLog, names: Names, today: string): Coverage {
  const coverages = coverage(log, today);
  const pairs = coveragePairs(coverages);
  const rows = [...coverages]
    .sort((a, b) => order.indexOf(a.confirmed) - order.indexOf(b.confirmed))
    .map(({ milestone, nominal, confirmed, sponsors, mentors }) => ({
      entry: refTo('milestones', milestone),
      title: milestone.title,
      nominal,
      confirmed,
      sponsors: sponsors.map(backing => supporter('sponsor', backing)),
      mentors: mentors.map(backing => supporter('mentor', backing)),
    }));
  return {
    sponsors: pairs.sponsors,
    mentors: pairs.mentors,
    rows,
    histogram: histogram(coverages.map(({ sponsors }) => confirmedOf(sponsors).length)),
    topics: coveredTopics(log, today).map(({ topic, milestone, mentors }) => ({
      topic: wordText(topic.topic),
      milestone: names.entry('milestones', milestone),
      mentors: mentors.map(mentor => names.entry('people', mentor)).sort(byName),
    })),
  };
}

interface Pairs {
  readonly sponsors: CoveragePair;
  readonly mentors: CoveragePair;
  readonly both: CoveragePair;
}

/** `k` of all active milestones, nominal and confirmed; `null` when there is none (domain.md, M6). */
export function coveragePairs(coverages: readonly MilestoneCoverage[]): Pairs {
  const pair = (...classes: readonly CoverageClass[]): CoveragePair => {
    const count = (kind: 'nominal' | 'confirmed') => {
      const n = coverages.length;
      const k = coverages.filter(one => classes.includes(one[kind])).length;
      return n === 0 ? null : { k, n };
    };
    return { nominal: count('nominal'), confirmed: count('confirmed') };
  };
  return {
    sponsors: pair('sponsor-only', 'both'),
    mentors: pair('mentor-only', 'both'),
    both: pair('both'),
  };
}

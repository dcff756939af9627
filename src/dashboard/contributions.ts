import type { CareerLog } from '../core/log/careerLog';
import { directionOf } from '../core/log/contribution';
import type { ContributionLine } from '../shared/sections/people';

import { wordText, type Names } from './named';
import { refTo } from './words';

/** Who did what, given and received, newest first. */
export function contributionLines(
  { contributions }: CareerLog,
  names: Names,
): readonly ContributionLine[] {
  return [...contributions]
    .sort((a, b) => b.date.localeCompare(a.date))
    .map(one => ({
      entry: refTo('contributions', one),
      date: one.date,
      person: names.person(one.person),
      direction: directionOf(one),
      kind: wordText(one.kind),
      what: one.what ?? '',
      milestones: one.milestones.map(names.milestone),
      goals: one.goal === undefined ? [] : [names.goal(one.goal)],
      isThanked: one.thanked !== undefined,
    }));
}

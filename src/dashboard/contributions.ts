import * as l10n from '@vscode/l10n';

import type { CareerLog, Contribution } from '../core/log/careerLog';
import { directionOf } from '../core/log/contribution';
import type { ContributionLine } from '../shared/sections/people';

import { contributionActions } from './actions';
import { wordText, type Names } from './named';
import { refTo } from './words';

/** Who did what, given and received, newest first. */
export function contributionLines(
  { contributions }: CareerLog,
  names: Names,
): readonly ContributionLine[] {
  return [...contributions]
    .sort((a, b) => b.date.localeCompare(a.date))
    .map((one): ContributionLine => ({
      entry: refTo('contributions', one),
      date: one.date,
      person: names.person(one.person),
      direction: directionOf(one),
      kind: wordText(one.kind),
      what: one.what ?? contributionTitle(one, names),
      milestones: one.milestones.map(names.milestone),
      goals: one.goal === undefined ? [] : [names.goal(one.goal)],
      actions: contributionActions(one),
    }));
}

/** What was done, where nobody wrote it down: its kind, and whom one was introduced to. */
function contributionTitle({ kind, introduced }: Contribution, names: Names): string {
  const done = wordText(kind);
  return introduced === undefined ? done : l10n.t('{0}: {1}', done, names.person(introduced).name);
}

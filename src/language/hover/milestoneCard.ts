import * as l10n from '@vscode/l10n';

import type { CareerLog, Milestone } from '../../core/log/careerLog';
import { coverageOf, confirmedOf, type Backing } from '../../core/measures/coverage';
import { progressOf } from '../../core/measures/progress';
import { daysBetween } from '../../core/time/calendar';
import { dueOrOverdue } from '../../wording/days';
import { percent } from '../../wording/figures';
import {
  beyondText,
  confirmedText,
  milestoneStateLabel,
  progressWithShare,
  supportLabel,
} from '../../wording/milestone';
import type { Name } from '../ids';

import { fact, type Card, type Fact } from './card';
import { namedByBoth } from './sources';

/** Progress with its raw figures, state, support, and the next step. */
export function milestoneCard(log: CareerLog, milestone: Milestone, today: string): Card {
  const self: Name = { kind: 'milestones', id: milestone.id };
  const { due, next } = milestone;
  return {
    title: milestone.title,
    facts: [
      ...goalFacts(log, milestone),
      ...progressFacts(log, milestone, today),
      fact(l10n.t('{0}: {1}', due, dueOrOverdue(daysBetween(today, due))), self),
      ...supportFacts(log, milestone, today),
      ...(next
        ? [
            fact(
              l10n.t('Next step: {0}, {1}', next.what, dueOrOverdue(daysBetween(today, next.due))),
              self,
            ),
          ]
        : []),
    ],
  };
}

/** How far it is, and what state follows from that. */
export function progressFacts(
  log: CareerLog,
  milestone: Milestone,
  today: string,
): readonly Fact[] {
  const self: Name = { kind: 'milestones', id: milestone.id };
  const { progress, raw, elapsed, state } = progressOf(
    milestone,
    today,
    log.settings.thresholds.behind,
  );
  const figures = progressWithShare(milestone, progress, today);
  const label = milestoneStateLabel(state);
  const time =
    elapsed === undefined
      ? label
      : l10n.t('{0}, {1} of the time has passed', label, percent(elapsed));
  return [
    fact([l10n.t('Progress: {0}', figures), ...beyondText(raw)].join(', '), self),
    fact(l10n.t('State: {0}', time), self),
  ];
}

function goalFacts({ goals }: CareerLog, { goal }: Milestone): readonly Fact[] {
  const found = goals.find(({ id }) => id === goal);
  return found ? [fact(l10n.t('Goal: {0}', found.title), { kind: 'goals', id: found.id })] : [];
}

/** Nominal and confirmed coverage always stand together (domain.md, H7). */
function supportFacts(log: CareerLog, milestone: Milestone, today: string): readonly Fact[] {
  const { sponsors, mentors } = coverageOf(log, milestone, today);
  const line = (side: 'sponsor' | 'mentor', backings: readonly Backing[]) => {
    const counts = confirmedText(side, confirmedOf(backings).length, backings.length);
    const names = backings.map(
      ({ person, level }) => `${person.name} (${supportLabel(side, level)})`,
    );
    const sources = backings.flatMap(({ person }) => namedByBoth(log, person, milestone, today));
    return fact(names.length === 0 ? counts : `${counts}: ${names.join(', ')}`, ...sources);
  };
  return [line('sponsor', sponsors), line('mentor', mentors)];
}

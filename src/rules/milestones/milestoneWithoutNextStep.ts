import * as l10n from '@vscode/l10n';

import { isLiveAsk } from '../../core/log/ask';
import { commitmentState } from '../../core/log/commitment';
import { isOpenExperiment } from '../../core/log/experiment';
import { write } from '../fix';
import { at, type Rule, type RuleContext } from '../rule';

/** Nothing is under way or dated that would move an active milestone. */
export const milestoneWithoutNextStep: Rule = {
  code: 'CL022',
  name: 'milestone-without-next-step',
  severity: 'warning',
  *check(context) {
    const moved = milestonesOnTheMove(context);
    for (const milestone of context.index.activeMilestones()) {
      const { next, title } = milestone;
      if (moved.has(milestone.id) || (next !== undefined && next.due >= context.today)) continue;
      const message =
        next === undefined
          ? l10n.t('"{0}" has no next step. Write one with a date.', title)
          : l10n.t('The next step of "{0}" was due on {1}. Write a new one.', title, next.due);
      yield { place: at(milestone), message, fixes: [write('next')] };
    }
  },
};

/** Those that a live ask, an open commitment or an open experiment names. */
function milestonesOnTheMove({ log, today }: RuleContext): ReadonlySet<string | undefined> {
  return new Set([
    ...log.asks.filter(isLiveAsk).flatMap(({ milestones }) => milestones),
    ...log.commitments
      .filter(commitment => commitmentState(commitment, today) === 'open')
      .map(({ milestone }) => milestone),
    ...log.experiments
      .filter(experiment => isOpenExperiment(experiment, today))
      .flatMap(({ milestones }) => milestones),
  ]);
}

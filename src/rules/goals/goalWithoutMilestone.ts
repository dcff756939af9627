import * as l10n from '@vscode/l10n';

import { run } from '../fix';
import { at, type Rule } from '../rule';

/** No active milestone leads to an active goal. */
export const goalWithoutMilestone: Rule = {
  code: 'CL013',
  name: 'goal-without-milestone',
  severity: 'warning',
  *check({ index }) {
    const served = new Set(index.activeMilestones().map(({ goal }) => goal));
    for (const goal of index.activeGoals()) {
      if (served.has(goal.id)) continue;
      const message = l10n.t('No active milestone leads to "{0}". Add one.', goal.title);
      const fixes = [run('careerLog.addMilestone', { goal: goal.id })];
      yield { place: at(goal), message, fixes };
    }
  },
};

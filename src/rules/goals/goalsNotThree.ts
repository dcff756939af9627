import * as l10n from '@vscode/l10n';

import { run } from '../fix';
import { inLog, type Rule } from '../rule';

/** More or fewer active goals than the log aims at. */
export const goalsNotThree: Rule = {
  code: 'CL010',
  name: 'goals-not-three',
  severity: 'warning',
  *check({ log, index }) {
    const active = index.activeGoals().length;
    const { goals: target } = log.settings.targets;
    if (log.goals.length === 0 || active === target) return;
    yield active < target
      ? {
          place: inLog('goals'),
          message: l10n.t('{0} of {1} goals are active. Add a goal.', active, target),
          fixes: [run('careerLog.addGoal', {})],
        }
      : {
          place: inLog('goals'),
          message: l10n.t(
            '{0} goals are active, and {1} are aimed at. Park or drop what can wait.',
            active,
            target,
          ),
        };
  },
};

import * as l10n from '@vscode/l10n';

import { latestHorizon } from '../../core/log/goal';
import { set, write } from '../fix';
import { at, type Rule } from '../rule';

/** An active goal reaches further than 12 months, or its time is over. */
export const goalHorizon: Rule = {
  code: 'CL011',
  name: 'goal-horizon',
  severity: 'warning',
  *check({ index, today }) {
    for (const goal of index.activeGoals()) {
      const latest = latestHorizon(goal);
      const horizon = goal.horizon ?? latest;
      if (horizon === undefined) continue;
      const place = at(goal, 'horizon');
      if (horizon < today) {
        const message = l10n.t(
          'The horizon of "{0}" was {1}. Mark the goal as achieved, or move the horizon.',
          goal.title,
          horizon,
        );
        yield { place, message, fixes: [set('achieved', today), write('horizon')] };
      } else if (latest !== undefined && horizon > latest) {
        const message = l10n.t(
          'The horizon of "{0}" lies more than 12 months after its start. Choose a day up to {1}.',
          goal.title,
          latest,
        );
        yield { place, message, fixes: [write('horizon')] };
      }
    }
  },
};

import * as l10n from '@vscode/l10n';

import { write } from '../fix';
import { at, type Rule } from '../rule';

/** Nobody could see that an active goal is reached. */
export const goalWithoutOutcome: Rule = {
  code: 'CL012',
  name: 'goal-without-outcome',
  severity: 'warning',
  *check({ index }) {
    for (const goal of index.activeGoals()) {
      if (goal.outcome !== undefined) continue;
      const message = l10n.t(
        '"{0}" has no outcome. Say what will be observably true when it is reached.',
        goal.title,
      );
      yield { place: at(goal, 'title'), message, fixes: [write('outcome')] };
    }
  },
};

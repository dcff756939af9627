import * as l10n from '@vscode/l10n';

import { write } from '../fix';
import { at, type Rule } from '../rule';

/** Nobody else has looked at what is still missing for an active goal. */
export const goalWithoutGapReview: Rule = {
  code: 'CL015',
  name: 'goal-without-gap-review',
  severity: 'information',
  *check({ index }) {
    for (const goal of index.activeGoals()) {
      if (goal.gaps.some(({ person }) => person !== undefined)) continue;
      const message = l10n.t(
        'No gap of "{0}" was found with somebody else. Ask a mentor what is missing, and note it with their name.',
        goal.title,
      );
      yield { place: at(goal), message, fixes: [write('gaps')] };
    }
  },
};

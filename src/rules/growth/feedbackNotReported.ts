import * as l10n from '@vscode/l10n';

import { set } from '../fix';
import { at, type Rule } from '../rule';

/** Feedback was applied, and its giver does not know. */
export const feedbackNotReported: Rule = {
  code: 'CL071',
  name: 'feedback-not-reported',
  severity: 'warning',
  *check({ log, index, today }) {
    for (const feedback of log.feedback) {
      const { direction, applied, reported, person } = feedback;
      if (direction !== 'received' || applied === undefined || reported !== undefined) continue;
      const message = l10n.t(
        'You applied this feedback on {0}. Tell {1} what became of it.',
        applied,
        index.nameOf(person),
      );
      yield { place: at(feedback, 'applied'), message, fixes: [set('reported', today)] };
    }
  },
};

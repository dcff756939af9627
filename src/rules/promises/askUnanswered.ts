import * as l10n from '@vscode/l10n';

import { followUpDay } from '../../core/log/ask';
import { run } from '../fix';
import { at, type Rule } from '../rule';

/** An ask is still without an answer after the day to follow it up. */
export const askUnanswered: Rule = {
  code: 'CL056',
  name: 'ask-unanswered',
  severity: 'information',
  *check({ log, index, today }) {
    for (const ask of log.asks) {
      const day = followUpDay(ask, log.settings.thresholds.follow_up);
      if (ask.status !== 'sent' || day === undefined || day >= today) continue;
      const message = l10n.t(
        '{0} has not answered, and the day to follow up was {1}. Log the answer, or write again.',
        index.nameOf(ask.to),
        day,
      );
      const fixes = [
        run('careerLog.answerAsk', { id: ask.id }),
        run('careerLog.writeFollowUp', { ask: ask.id }),
      ];
      yield { place: at(ask, 'sent'), message, fixes };
    }
  },
};

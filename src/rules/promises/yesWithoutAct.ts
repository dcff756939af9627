import * as l10n from '@vscode/l10n';

import { daysBetween } from '../../core/time/calendar';
import { dayCount } from '../../wording/days';
import { run } from '../fix';
import { at, type Rule } from '../rule';

/** Somebody agreed long ago, and the act is not recorded. */
export const yesWithoutAct: Rule = {
  code: 'CL059',
  name: 'yes-without-act',
  severity: 'information',
  *check({ log, index, today }) {
    for (const ask of log.asks) {
      if (ask.status !== 'agreed' || ask.answered === undefined) continue;
      const days = daysBetween(ask.answered, today);
      if (days <= log.settings.thresholds.stalled_yes) continue;
      const message = l10n.t(
        '{0} agreed {1} ago, and no act is recorded. Log it, or write a follow-up.',
        index.nameOf(ask.to),
        dayCount(days),
      );
      const fixes = [
        run('careerLog.fulfilAsk', { id: ask.id }),
        run('careerLog.writeFollowUp', { ask: ask.id }),
      ];
      yield { place: at(ask, 'answered'), message, fixes };
    }
  },
};

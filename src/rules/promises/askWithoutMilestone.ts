import * as l10n from '@vscode/l10n';

import { isLiveAsk } from '../../core/log/ask';
import { write } from '../fix';
import { at, type Rule } from '../rule';

/** A request for sponsorship moves no milestone. */
export const askWithoutMilestone: Rule = {
  code: 'CL057',
  name: 'ask-without-milestone',
  severity: 'warning',
  *check({ log }) {
    for (const ask of log.asks) {
      if (ask.kind !== 'sponsorship' || !isLiveAsk(ask) || ask.milestones.length > 0) continue;
      const message = l10n.t('This ask names no milestone. Choose the one that it would move.');
      yield { place: at(ask), message, fixes: [write('milestones')] };
    }
  },
};

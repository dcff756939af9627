import * as l10n from '@vscode/l10n';

import { isLiveAsk } from '../../core/log/ask';
import { write } from '../fix';
import { at, type Rule } from '../rule';

/** A live ask serves no company priority that its reader cares about. */
export const askNotAligned: Rule = {
  code: 'CL053',
  name: 'ask-not-aligned',
  severity: 'warning',
  *check({ log, index }) {
    for (const ask of log.asks) {
      if (!isLiveAsk(ask)) continue;
      const reader = index.person(ask.to);
      if (ask.priorities.some(priority => reader?.cares_about.includes(priority))) continue;
      const message = l10n.t(
        'This ask serves no priority that {0} is noted to care about. Choose one that you share.',
        reader?.name ?? ask.to,
      );
      yield { place: at(ask, 'priorities'), message, fixes: [write('priorities')] };
    }
  },
};

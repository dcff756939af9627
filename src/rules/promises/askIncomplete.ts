import * as l10n from '@vscode/l10n';

import { isLiveAsk } from '../../core/log/ask';
import type { Ask } from '../../core/log/careerLog';
import { write } from '../fix';
import { at, type Rule } from '../rule';

/** A request for sponsorship lacks its aim, its track record or the acts asked for. */
export const askIncomplete: Rule = {
  code: 'CL052',
  name: 'ask-incomplete',
  severity: 'warning',
  *check({ log }) {
    for (const ask of log.asks) {
      if (ask.kind !== 'sponsorship' || !isLiveAsk(ask)) continue;
      const missing = missingIn(ask);
      const [first] = missing;
      if (first === undefined) continue;
      const message = l10n.t(
        '{0} of {1} parts of this ask are written. Still missing: {2}.',
        3 - missing.length,
        3,
        missing.join(', '),
      );
      yield { place: at(ask, first), message, fixes: missing.map(write) };
    }
  },
};

function missingIn({ narrative, wins, behaviours }: Ask): readonly string[] {
  return [
    ...(narrative === undefined ? ['narrative'] : []),
    ...(wins.length === 0 ? ['wins'] : []),
    ...(behaviours.length === 0 ? ['behaviours'] : []),
  ];
}

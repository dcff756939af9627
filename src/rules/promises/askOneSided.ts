import * as l10n from '@vscode/l10n';

import { isLiveAsk } from '../../core/log/ask';
import type { Ask } from '../../core/log/careerLog';
import { write } from '../fix';
import { at, type Rule } from '../rule';

/** A live ask does not say what the organisation gains, how its risk is met, or what is offered. */
export const askOneSided: Rule = {
  code: 'CL054',
  name: 'ask-one-sided',
  severity: 'warning',
  *check({ log }) {
    for (const ask of log.asks) {
      if (!isLiveAsk(ask)) continue;
      const missing = missingIn(ask);
      if (missing.length === 0) continue;
      const message = l10n.t(
        'This ask does not yet say what the other side gains. Still missing: {0}.',
        missing.join(', '),
      );
      yield { place: at(ask), message, fixes: missing.map(write) };
    }
  },
};

function missingIn({ benefits, risk, mitigation, offer }: Ask): readonly string[] {
  return [
    ...(benefits?.org === undefined ? ['benefits.org'] : []),
    ...(risk === undefined ? ['risk'] : []),
    ...(mitigation === undefined ? ['mitigation'] : []),
    ...(offer === undefined ? ['offer'] : []),
  ];
}

import * as l10n from '@vscode/l10n';

import type { Ask } from '../../core/log/careerLog';
import type { Finding, Rule } from '../rule';

const needed: Readonly<Record<Ask['status'], readonly ('sent' | 'answered' | 'fulfilled')[]>> = {
  draft: [],
  ready: [],
  sent: ['sent'],
  agreed: ['sent', 'answered'],
  declined: ['sent', 'answered'],
  fulfilled: ['sent', 'fulfilled'],
  withdrawn: [],
  expired: ['sent'],
};

/** A status that tells of an event lacks its date or its words (format.md, invariant 4). */
export const statusWithoutDate: Rule = {
  code: 'CL009',
  name: 'status-without-date',
  severity: 'warning',
  *check({ log }) {
    for (const ask of log.asks) {
      for (const key of needed[ask.status]) {
        if (ask[key] !== undefined) continue;
        const message = l10n.t('An ask that is "{0}" needs the date "{1}".', ask.status, key);
        yield { origin: ask.origin, field: 'status', message };
      }
    }
    for (const { applied, how, origin } of log.feedback) {
      if (applied !== undefined && how === undefined) yield without(origin, 'applied', 'how');
    }
    for (const { concluded, result, origin } of log.experiments) {
      if (concluded !== undefined && result === undefined)
        yield without(origin, 'concluded', 'result');
    }
  },
};

function without(origin: Finding['origin'], field: string, missing: string): Finding {
  return { origin, field, message: l10n.t('"{0}" is set, but "{1}" is missing.', field, missing) };
}

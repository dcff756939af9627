import * as l10n from '@vscode/l10n';

import type { Ask, Entry } from '../../core/log/careerLog';
import { set, write } from '../fix';
import { at, type Finding, type Rule } from '../rule';

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
  *check({ log, today }) {
    for (const ask of log.asks) {
      for (const key of needed[ask.status]) {
        if (ask[key] !== undefined) continue;
        const message = l10n.t('An ask that is "{0}" needs the date "{1}".', ask.status, key);
        yield { place: at(ask, 'status'), message, fixes: [set(key, today)] };
      }
    }
    for (const feedback of log.feedback) {
      if (feedback.applied === undefined || feedback.how !== undefined) continue;
      yield without(feedback, 'applied', 'how');
    }
    for (const experiment of log.experiments) {
      if (experiment.concluded === undefined || experiment.result !== undefined) continue;
      yield without(experiment, 'concluded', 'result');
    }
  },
};

function without(entry: Entry, field: string, missing: string): Finding {
  const message = l10n.t('"{0}" is set, but "{1}" is missing.', field, missing);
  return { place: at(entry, field), message, fixes: [write(missing)] };
}

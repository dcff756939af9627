import * as l10n from '@vscode/l10n';

import { opportunityState } from '../../core/log/opportunity';
import { write } from '../fix';
import { at, type Rule } from '../rule';

const parts = ['risks', 'assumptions', 'impacts', 'reasons'] as const;

/** The brief of an opportunity leaves out what its reader will ask for. */
export const briefIncomplete: Rule = {
  code: 'CL084',
  name: 'brief-incomplete',
  severity: 'warning',
  *check({ log, today }) {
    for (const opportunity of log.opportunities) {
      const { brief } = opportunity;
      const state = opportunityState(opportunity, today);
      if (brief === undefined || (state !== 'active' && state !== 'candidate')) continue;
      const missing = parts.filter(part => brief[part].length === 0);
      if (missing.length === 0) continue;
      const message = l10n.t(
        '{0} of {1} parts of the brief are written. Still empty: {2}.',
        parts.length - missing.length,
        parts.length,
        missing.join(', '),
      );
      const fixes = missing.map(part => write(`brief.${part}`));
      yield { place: at(opportunity, 'brief'), message, fixes };
    }
  },
};

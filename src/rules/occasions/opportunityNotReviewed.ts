import * as l10n from '@vscode/l10n';

import { opportunityState } from '../../core/log/opportunity';
import { run } from '../fix';
import { at, type Rule } from '../rule';

/** No mentor has looked at an active opportunity. */
export const opportunityNotReviewed: Rule = {
  code: 'CL081',
  name: 'opportunity-not-reviewed',
  severity: 'warning',
  *check({ log, today }) {
    for (const opportunity of log.opportunities) {
      if (opportunityState(opportunity, today) !== 'active') continue;
      if (opportunity.mentor_review !== undefined) continue;
      const message = l10n.t(
        'No mentor has looked at "{0}". Ask one whether it fits your growth and opens doors.',
        opportunity.title,
      );
      const fixes = [run('careerLog.prepareAgenda', { opportunity: opportunity.id })];
      yield { place: at(opportunity), message, fixes };
    }
  },
};

import * as l10n from '@vscode/l10n';

import { run } from '../fix';
import { at, type Rule } from '../rule';

/** No sponsor stands behind an active milestone, not even by a draft. */
export const milestoneWithoutSponsor: Rule = {
  code: 'CL023',
  name: 'milestone-without-sponsor',
  severity: 'warning',
  *check({ index }) {
    for (const { milestone, sponsors } of index.coverages()) {
      if (sponsors.length > 0) continue;
      const message = l10n.t(
        'No sponsor stands behind "{0}". Draft an ask that names it.',
        milestone.title,
      );
      const fixes = [run('careerLog.draftAsk', { milestones: [milestone.id] })];
      yield { place: at(milestone), message, fixes };
    }
  },
};

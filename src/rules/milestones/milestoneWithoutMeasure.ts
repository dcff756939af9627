import * as l10n from '@vscode/l10n';

import { write } from '../fix';
import { at, type Rule } from '../rule';

/** Nothing tells how far an active milestone is. */
export const milestoneWithoutMeasure: Rule = {
  code: 'CL021',
  name: 'milestone-without-measure',
  severity: 'warning',
  *check({ index }) {
    for (const milestone of index.activeMilestones()) {
      if (milestone.measure !== undefined) continue;
      const message = l10n.t(
        '"{0}" has no measure. Write a number from and to, a checklist, or a definition.',
        milestone.title,
      );
      yield { place: at(milestone, 'title'), message, fixes: [write('measure')] };
    }
  },
};

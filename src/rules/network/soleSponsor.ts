import * as l10n from '@vscode/l10n';

import { confirmedOf } from '../../core/measures/coverage';
import { run } from '../fix';
import { at, type Rule } from '../rule';

/** One confirmed sponsor alone carries an active milestone. */
export const soleSponsor: Rule = {
  code: 'CL031',
  name: 'sole-sponsor',
  severity: 'warning',
  *check({ index }) {
    for (const { milestone, sponsors } of index.coverages()) {
      const [only, ...others] = confirmedOf(sponsors);
      if (!only || others.length > 0) continue;
      const message = l10n.t(
        '{0} is the sole confirmed sponsor of "{1}". Draft an ask to another sponsor.',
        only.name,
        milestone.title,
      );
      const fixes = [run('careerLog.draftAsk', { milestones: [milestone.id] })];
      yield { place: at(milestone), message, fixes };
    }
  },
};

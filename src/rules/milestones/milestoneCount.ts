import * as l10n from '@vscode/l10n';

import { inLog, type Rule } from '../rule';

/** More or fewer active milestones than the log aims at. */
export const milestoneCount: Rule = {
  code: 'CL020',
  name: 'milestone-count',
  severity: 'warning',
  *check({ log, index }) {
    const active = index.activeMilestones().length;
    const { min, max } = log.settings.targets.milestones;
    if (log.milestones.length === 0 || (active >= min && active <= max)) return;
    const message =
      active < min
        ? l10n.t('{0} of at least {1} milestones are active. Add what comes next.', active, min)
        : l10n.t(
            '{0} milestones are active, and {1} at most are aimed at. Finish or drop one first.',
            active,
            max,
          );
    yield { place: inLog('milestones'), message };
  },
};

import * as l10n from '@vscode/l10n';

import { progressOf } from '../../core/measures/progress';
import { daysBetween } from '../../core/time/calendar';
import { dayCount } from '../../wording/days';
import { progressText } from '../../wording/milestone';
import { run } from '../fix';
import { at, type Rule } from '../rule';

/** The time of an active milestone runs ahead of its progress, or is over (M13). */
export const milestoneBehind: Rule = {
  code: 'CL025',
  name: 'milestone-behind',
  severity: 'information',
  *check({ log, index, today }) {
    for (const milestone of index.activeMilestones()) {
      const { id, title, due, start = due } = milestone;
      const progress = progressOf(milestone, today, log.settings.thresholds.behind);
      const place = at(milestone, 'due');
      const fixes = [run('careerLog.updateMilestoneProgress', { id })];
      if (progress.state === 'past-due') {
        const message = l10n.t(
          '"{0}" was due {1} ago. Add a measurement, mark it as done, or set a new due date.',
          title,
          dayCount(daysBetween(due, today)),
        );
        yield { place, message, fixes };
      } else if (progress.state === 'behind') {
        const message = l10n.t(
          '"{0}" is behind: {1}, with {2} of {3} days gone. Add a measurement, or look at the next step.',
          title,
          progressText(milestone, today),
          daysBetween(start, today),
          daysBetween(start, due),
        );
        yield { place, message, fixes };
      }
    }
  },
};

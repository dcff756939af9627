import * as l10n from '@vscode/l10n';

import type { Milestone } from '../../core/log/careerLog';
import { currentValue, progressOf } from '../../core/measures/progress';
import { daysBetween } from '../../core/time/calendar';
import { run } from '../fix';
import { at, type Rule } from '../rule';
import { inDays } from '../words';

/** The time of an active milestone runs ahead of its progress, or is over (M13). */
export const milestoneBehind: Rule = {
  code: 'CL025',
  name: 'milestone-behind',
  severity: 'information',
  *check({ log, index, today }) {
    for (const milestone of index.activeMilestones()) {
      const { id, title, due } = milestone;
      const progress = progressOf(milestone, today, log.settings.thresholds.behind);
      const place = at(milestone, 'due');
      const fixes = [run('careerLog.updateMilestoneProgress', { id })];
      if (progress.state === 'past-due') {
        const message = l10n.t(
          '"{0}" was due {1} ago. Add a measurement, mark it as done, or set a new due date.',
          title,
          inDays(daysBetween(due, today)),
        );
        yield { place, message, fixes };
      } else if (progress.state === 'behind') {
        const message = l10n.t(
          '"{0}" is at {1} after {2}. Add a measurement, or look at the next step.',
          title,
          reached(milestone, today),
          timeGone(milestone, today),
        );
        yield { place, message, fixes };
      }
    }
  },
};

/** The raw figures, because a share says nothing without them. */
function reached(milestone: Milestone, today: string): string {
  const { measure } = milestone;
  switch (measure?.kind) {
    case 'number': {
      const { baseline, target } = measure;
      const value = currentValue(milestone, today) ?? baseline;
      return l10n.t('{0} on the way from {1} to {2}', value, baseline, target);
    }
    case 'checklist': {
      const { items } = measure;
      const done = items.filter(item => item.done !== undefined && item.done <= today).length;
      return l10n.t('{0} of {1} steps', done, items.length);
    }
    case 'binary':
    case undefined:
      return l10n.t('an unknown point');
  }
}

function timeGone({ start, due }: Milestone, today: string): string {
  const begin = start ?? today;
  return l10n.t('{0} of {1} days', daysBetween(begin, today), daysBetween(begin, due));
}

import * as l10n from '@vscode/l10n';

import { daysBetween } from '../../core/time/calendar';
import { dayCount } from '../../wording/days';
import { at, type Rule } from '../rule';

/** An experiment is planned too far ahead to teach something soon. */
export const experimentFarOff: Rule = {
  code: 'CL075',
  name: 'experiment-far-off',
  severity: 'hint',
  *check({ log, today }) {
    const soon = log.settings.thresholds.near_term;
    for (const experiment of log.experiments) {
      const ahead = daysBetween(experiment.made ?? today, experiment.run_by);
      if (ahead <= soon) continue;
      const message = l10n.t(
        'This experiment was given {0} to run. Find a smaller one that runs within {1}.',
        dayCount(ahead),
        dayCount(soon),
      );
      yield { place: at(experiment, 'run_by'), message };
    }
  },
};

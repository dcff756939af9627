import * as l10n from '@vscode/l10n';

import { isOpenExperiment } from '../../core/log/experiment';
import { run, write } from '../fix';
import { at, type Rule } from '../rule';

/** An experiment is past its day, or over without a lesson. */
export const experimentOpen: Rule = {
  code: 'CL070',
  name: 'experiment-open',
  severity: 'warning',
  *check({ log, today }) {
    for (const experiment of log.experiments) {
      const { id, run_by: day, concluded, learned } = experiment;
      const place = at(experiment, 'run_by');
      if (isOpenExperiment(experiment, today)) {
        if (day >= today) continue;
        const message = l10n.t(
          'This experiment should have run by {0}. Conclude it, or choose a new day.',
          day,
        );
        const fixes = [run('careerLog.concludeExperiment', { id }), write('run_by')];
        yield { place, message, fixes };
      } else if (concluded !== undefined && learned === undefined) {
        const message = l10n.t('This experiment is concluded. Write what you learned.');
        yield { place, message, fixes: [write('learned')] };
      }
    }
  },
};

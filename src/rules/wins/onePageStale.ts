import * as l10n from '@vscode/l10n';

import { run } from '../fix';
import { inLog, type Rule } from '../rule';

/** The one-page summary misses wins that could stand in it. */
export const onePageStale: Rule = {
  code: 'CL063',
  name: 'one-page-stale',
  severity: 'information',
  *check({ log, index }) {
    const made = log.profile.one_page?.date;
    const missing = index
      .countedWins()
      .filter(
        ({ visibility, date }) => visibility === 'shareable' && (made === undefined || date > made),
      ).length;
    if (missing === 0) return;
    const message =
      made === undefined
        ? l10n.t(
            'No one-page summary was made yet. Shareable wins: {0}. Make the summary.',
            missing,
          )
        : l10n.t(
            'Shareable wins since the one-page summary of {0}: {1}. Make it again.',
            made,
            missing,
          );
    yield { place: inLog('profile'), message, fixes: [run('careerLog.onePageSummary', {})] };
  },
};

import * as l10n from '@vscode/l10n';
import type { Wins } from '../../../src/shared/sections/wins';
import { daysText } from '../../ui/words';

/** A streak is told as a fact, and only where there is one. */
export function loggedText({ daysSinceLast, streak }: Wins): string {
  const last =
    daysSinceLast === null
      ? l10n.t('Last logged: not recorded.')
      : daysSinceLast === 0
        ? l10n.t('Last logged today.')
        : l10n.t('Last logged {0} ago.', daysText(daysSinceLast));
  if (streak === null || streak.periods < 2) return last;

  const row =
    streak.weeks === 1
      ? l10n.t('{0} weeks in a row.', streak.periods)
      : l10n.t('{0} times {1} weeks in a row.', streak.periods, streak.weeks);
  return `${last} ${row}`;
}

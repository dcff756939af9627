import * as l10n from '@vscode/l10n';
import type { MilestoneStateName } from '../../src/shared/dashboardModel';

export function milestoneStateLabel(state: MilestoneStateName): string {
  switch (state) {
    case 'planned':
      return l10n.t('planned');
    case 'on-track':
      return l10n.t('on track');
    case 'behind':
      return l10n.t('behind');
    case 'past-due':
      return l10n.t('past due');
    case 'open':
      return l10n.t('open');
    case 'done':
      return l10n.t('done');
    case 'dropped':
      return l10n.t('dropped');
  }
}

/** Done and dropped milestones have nothing left to follow. */
export function isClosed(state: MilestoneStateName): boolean {
  return state === 'done' || state === 'dropped';
}

/** Share of the time from the start to the due date, in words; `undefined` without a start. */
export function elapsedText(elapsed: number | null): string | undefined {
  return elapsed === null
    ? undefined
    : l10n.t('{0} % of the time has passed', Math.round(elapsed * 100));
}

import * as l10n from '@vscode/l10n';

import type { CheckIn } from '../core/measures/checkIns';
import type { MilestoneState } from '../core/measures/progress';
import type { Entry } from '../core/log/careerLog';
import type { Kind } from '../core/schema/kinds';
import type { EntryRef } from '../shared/modelParts';

/** Words that several sections share, so that a thing is called the same everywhere. */

export function refTo(kind: Kind, { id }: Entry): EntryRef {
  return { kind, id };
}

export function inDays(days: number): string {
  if (days === 0) return l10n.t('today');
  return days === 1 ? l10n.t('tomorrow') : l10n.t('in {0} days', days);
}

export function overdueBy(days: number): string {
  return days === 1 ? l10n.t('overdue by 1 day') : l10n.t('overdue by {0} days', days);
}

export function dueIn(days: number): string {
  if (days === 0) return l10n.t('due today');
  return days === 1 ? l10n.t('due tomorrow') : l10n.t('due in {0} days', days);
}

/** The state of a check-in in words; `daysToDue` is negative once it is late. */
export function checkInLabel({ state, overdueDays }: CheckIn, daysToDue: number): string {
  switch (state) {
    case 'paused':
      return l10n.t('paused');
    case 'no-cadence':
      return l10n.t('no rhythm set');
    case 'no-baseline':
      return l10n.t('no meeting recorded yet');
    case 'overdue':
      return overdueBy(overdueDays);
    case 'due-today':
    case 'due-soon':
    case 'ok':
      return dueIn(daysToDue);
  }
}

export function milestoneStateLabel(state: MilestoneState): string {
  return state.replace('-', ' ');
}

const sponsorLevels = ['', 'identified', 'asked', 'confirmed', 'acted'];
const mentorLevels = ['', 'planned', 'discussed', 'live'];

export function supportLabel(side: 'sponsor' | 'mentor', level: number): string {
  return (side === 'sponsor' ? sponsorLevels : mentorLevels)[level] ?? '';
}

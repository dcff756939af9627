import * as l10n from '@vscode/l10n';

import type { CheckIn } from '../core/measures/checkIns';

import { dueIn, overdueBy } from './days';

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

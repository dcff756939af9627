import * as l10n from '@vscode/l10n';
import type { CheckInGap } from '../../src/shared/dashboardModel';
import { daysText } from './words';
import { dayText } from './dayText';

/** More squares than this would make the row wider than what it says. */
const mostCells = 12;

/** The newest of the gaps, in the order in which they were. */
export function stripCells(gaps: readonly CheckInGap[]): readonly CheckInGap[] {
  return gaps.slice(-mostCells);
}

/** "Sep 30, 2026 to Oct 31, 2026: 31 days, on time". */
export function gapText({ from, to, days, isOnTime }: CheckInGap, language: string): string {
  const rhythm = isOnTime ? l10n.t('on time') : l10n.t('longer than the rhythm');
  const span = l10n.t('{0} to {1}', dayText(from, language), dayText(to, language));
  return l10n.t('{0}: {1}, {2}', span, daysText(days), rhythm);
}

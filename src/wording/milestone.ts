import * as l10n from '@vscode/l10n';

import type { Milestone } from '../core/log/careerLog';
import { currentValue, type MilestoneState } from '../core/measures/progress';

import { percent } from './figures';

export function milestoneStateLabel(state: MilestoneState): string {
  return state.replace('-', ' ');
}

const sponsorLevels = ['', 'identified', 'asked', 'confirmed', 'acted'];
const mentorLevels = ['', 'planned', 'discussed', 'live'];

export function supportLabel(side: 'sponsor' | 'mentor', level: number): string {
  return (side === 'sponsor' ? sponsorLevels : mentorLevels)[level] ?? '';
}

/** The raw figures, as the log has them; a milestone without any reads "not recorded". */
export function progressText(milestone: Milestone, today: string): string {
  const { measure, done } = milestone;
  switch (measure?.kind) {
    case 'number': {
      const { baseline, target, unit } = measure;
      const value = currentValue(milestone, today);
      const amount = `${value ?? ''}${unit === undefined ? '' : ` ${unit}`}`;
      return value === undefined
        ? l10n.t('not measured yet, from {0} to {1}', baseline, target)
        : l10n.t('{0}, from {1} to {2}', amount, baseline, target);
    }
    case 'checklist': {
      const { items } = measure;
      const finished = items.filter(item => item.done !== undefined && item.done <= today);
      return items.length === 0
        ? l10n.t('not recorded')
        : l10n.t('{0} of {1} items', finished.length, items.length);
    }
    case 'binary':
      return done !== undefined && done <= today ? l10n.t('reached') : l10n.t('not reached yet');
    case undefined:
      return l10n.t('not recorded');
  }
}

/** What the share of 0 to 1 cannot say; empty where it says all. */
export function beyondText(raw: number | undefined): readonly string[] {
  if (raw === undefined || (raw >= 0 && raw <= 1)) return [];
  return [raw > 1 ? l10n.t('past the target') : l10n.t('worse than at the start')];
}

/** How a milestone stands, as it is told to others: its title, its state and its figures. */
export function standingText(milestone: Milestone, state: MilestoneState, today: string): string {
  return `${milestone.title}: ${milestoneStateLabel(state)} (${progressText(milestone, today)})`;
}

/** How many of those who stand behind a milestone are confirmed; both counts stand together (H7). */
export function confirmedText(side: 'sponsor' | 'mentor', confirmed: number, all: number): string {
  if (side === 'sponsor') {
    return all === 0
      ? l10n.t('no sponsors')
      : l10n.t('{0} of {1} sponsors confirmed', confirmed, all);
  }
  return all === 0 ? l10n.t('no mentors') : l10n.t('{0} of {1} mentors confirmed', confirmed, all);
}

/** Below so many items a percentage says less than the count (domain.md, H3). */
const fewestForPercent = 5;

/** The raw figures with their percentage: `33 % (2 of 6 items)`. `progress` is that of the milestone. */
export function progressWithShare(
  milestone: Milestone,
  progress: number | undefined,
  today: string,
): string {
  const figures = progressText(milestone, today);
  const { measure } = milestone;
  const isCounted = measure?.kind === 'checklist' && measure.items.length < fewestForPercent;
  const isFigure = measure?.kind === 'number' || measure?.kind === 'checklist';
  if (progress === undefined || isCounted || !isFigure) return figures;
  return `${percent(progress)} (${figures})`;
}

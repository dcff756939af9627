import * as l10n from '@vscode/l10n';

import type { CareerLog } from '../core/log/careerLog';
import { daysBetween } from '../core/time/calendar';
import type { AttentionLine } from '../shared/dashboardModel';

import { attentionLines } from './attention';

const mostLines = 8;

export interface StatusBarText {
  /** Empty when nothing is due: the icon stands alone. */
  readonly text: string;
  /** At most eight lines, with the moments ahead. */
  readonly tooltipLines: readonly string[];
  /** All that is due or ahead, most urgent first. */
  readonly lines: readonly AttentionLine[];
}

/** The most urgent thing and a count, worded as in `domain.md`, part E. */
export function statusBar(log: CareerLog, today: string): StatusBarText {
  const lines = attentionLines(log, today);
  const overdue = lines.filter(
    ({ kind }) => kind === 'commitment-overdue' || kind === 'check-in-overdue',
  );
  const [first] = lines;
  const told = [
    ...lines.map(({ title, detail, when }) => `${title}: ${detail}, ${when}`),
    ...momentsAhead(log, today),
  ];
  return {
    text: overdue.length > 0 ? l10n.t('{0} overdue', overdue.length) : first ? short(first) : '',
    tooltipLines: told.slice(0, mostLines),
    lines,
  };
}

/** `Lena today 15:30`, `Lena in 3 d`. */
function short({ title, when, days }: ReturnType<typeof attentionLines>[number]): string {
  const name = title.length > 24 ? `${title.slice(0, 23)}…` : title;
  if (days > 0) return l10n.t('{0} in {1} d', name, days);
  const time = when.split(', ')[1];
  return time === undefined ? l10n.t('{0} today', name) : l10n.t('{0} today {1}', name, time);
}

function momentsAhead({ moments, settings }: CareerLog, today: string): readonly string[] {
  return moments
    .map(({ title, date }) => ({ title, days: daysBetween(today, date) }))
    .filter(({ days }) => days >= 0 && days <= settings.thresholds.moment_lead)
    .map(({ title, days }) => l10n.t('{0} in {1} d', title, days));
}

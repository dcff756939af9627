import * as l10n from '@vscode/l10n';

import type { CareerLog } from '../core/log/careerLog';
import { daysBetween } from '../core/time/calendar';
import type { AttentionLine } from '../shared/dashboardModel';
import { shortDays } from '../wording/days';

import { attentionLines } from './attention';

const mostLines = 8;
/** Of these lines, kept for moments however much is due. */
const roomForMoments = 2;

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
  const urgent = lines.find(
    ({ kind }) => kind !== 'meeting-unrecorded' && kind !== 'ask-unanswered',
  );
  const moments = momentsAhead(log, today).slice(
    0,
    Math.max(roomForMoments, mostLines - lines.length),
  );
  const told = lines.map(({ title, detail, when }) => `${title}: ${detail}, ${when}`);
  return {
    text: overdue.length > 0 ? l10n.t('{0} overdue', overdue.length) : urgent ? short(urgent) : '',
    tooltipLines: [...told.slice(0, mostLines - moments.length), ...moments],
    lines,
  };
}

/** `Lena today 15:30`, `Lena in 3 d`. */
function short({ title, when, days }: AttentionLine): string {
  const name = title.length > 24 ? `${title.slice(0, 23)}…` : title;
  if (days > 0) return `${name} ${shortDays(days)}`;
  const time = when.split(', ')[1];
  return time === undefined ? l10n.t('{0} today', name) : l10n.t('{0} today {1}', name, time);
}

/** Soonest first; a moment that has begun is told until it ends. */
function momentsAhead({ moments, settings }: CareerLog, today: string): readonly string[] {
  return moments
    .filter(({ date, end }) => (end ?? date) >= today)
    .map(({ title, date }) => ({ title, days: Math.max(0, daysBetween(today, date)) }))
    .filter(({ days }) => days <= settings.thresholds.moment_lead)
    .sort((a, b) => a.days - b.days)
    .map(({ title, days }) => `${title} ${shortDays(days)}`);
}

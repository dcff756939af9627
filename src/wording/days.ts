import * as l10n from '@vscode/l10n';

export function inDays(days: number): string {
  if (days === 0) return l10n.t('today');
  return days === 1 ? l10n.t('tomorrow') : l10n.t('in {0} days', days);
}

/** A length of time. */
export function dayCount(days: number): string {
  return days === 1 ? l10n.t('1 day') : l10n.t('{0} days', days);
}

export function overdueBy(days: number): string {
  return days === 1 ? l10n.t('overdue by 1 day') : l10n.t('overdue by {0} days', days);
}

export function dueIn(days: number): string {
  if (days === 0) return l10n.t('due today');
  return days === 1 ? l10n.t('due tomorrow') : l10n.t('due in {0} days', days);
}

/** A due date seen from today: `due in 5 days`, `overdue by 1 day`. `days` is negative once it is past. */
export function dueOrOverdue(days: number): string {
  return days < 0 ? overdueBy(-days) : dueIn(days);
}

/** The same where there is little room: `in 12 d`, `12 d over`. */
export function shortDays(days: number): string {
  if (days === 0) return l10n.t('today');
  return days < 0 ? l10n.t('{0} d over', -days) : l10n.t('in {0} d', days);
}

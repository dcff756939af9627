import * as l10n from '@vscode/l10n';

/** Words that several rules share, so that a thing is called the same everywhere. */

export function inDays(days: number): string {
  return days === 1 ? l10n.t('1 day') : l10n.t('{0} days', days);
}

/** Names and keys in one sentence. */
export function listed(words: readonly string[]): string {
  return words.join(', ');
}

import * as l10n from '@vscode/l10n';

/** A word of the format as people write it: `risk-reduction` reads "risk reduction". */
export function plain(word: string): string {
  return word.replaceAll('-', ' ');
}

export function daysText(days: number): string {
  return days === 1 ? l10n.t('1 day') : l10n.t('{0} days', days);
}

import * as l10n from '@vscode/l10n';

/** "no story", "no story or witness". */
export function lacksText(missing: readonly string[], language: string): string {
  const list = new Intl.ListFormat(language === '' ? undefined : language, { type: 'disjunction' });
  return l10n.t('no {0}', list.format(missing));
}

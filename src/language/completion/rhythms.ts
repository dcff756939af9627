import * as l10n from '@vscode/l10n';

import type { Suggestion } from './suggestion';

/** The rhythms in common use; others are written as `every N weeks`. */
export function rhythmSuggestions(): readonly Suggestion[] {
  return [
    { value: 'weekly', detail: l10n.t('every 7 days') },
    { value: 'every 2 weeks', detail: l10n.t('every 14 days') },
    { value: 'monthly', detail: l10n.t('on the same day of each month') },
    { value: 'every 2 months', detail: l10n.t('6 times a year') },
    { value: 'quarterly', detail: l10n.t('every 3 months') },
    { value: 'yearly', detail: l10n.t('every 12 months') },
    { value: 'none', detail: l10n.t('on purpose without a rhythm') },
  ];
}

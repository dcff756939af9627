import * as l10n from '@vscode/l10n';

import { usualCadences } from '../../core/time/cadence';

import type { Suggestion } from './suggestion';

export function rhythmSuggestions(): readonly Suggestion[] {
  const details: Readonly<Record<(typeof usualCadences)[number], string>> = {
    weekly: l10n.t('every 7 days'),
    'every 2 weeks': l10n.t('every 14 days'),
    monthly: l10n.t('on the same day of each month'),
    'every 2 months': l10n.t('6 times a year'),
    quarterly: l10n.t('every 3 months'),
    yearly: l10n.t('every 12 months'),
    none: l10n.t('on purpose without a rhythm'),
  };
  return usualCadences.map(value => ({ value, detail: details[value] }));
}

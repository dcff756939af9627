import * as l10n from '@vscode/l10n';

import { addDays, addMonths, daysBetween } from '../../core/time/calendar';
import { quarterOf } from '../../core/time/quarter';

import type { Suggestion } from './suggestion';

/** A Friday. */
const someFriday = '1970-01-02';

/** Days a person means most often. A date in the past tense is never after today (invariant 3). */
export function dateSuggestions(
  isPast: boolean,
  today: string,
  fiscalStart: number,
): readonly Suggestion[] {
  const named = (value: string, name: string) => ({ value, detail: name, names: name });
  const now = named(today, l10n.t('today'));
  const before = named(addDays(today, -1), l10n.t('yesterday'));
  if (isPast) return [now, before];
  const quarter = quarterOf(today, fiscalStart);
  const ahead = [
    named(nextFriday(today), l10n.t('next Friday')),
    named(endOfMonth(today), l10n.t('end of month')),
    named(quarter.end, l10n.t('end of quarter')),
  ];
  return distinct([now, ...ahead, before]);
}

/** The first Friday after a day. */
function nextFriday(date: string): string {
  const since = ((daysBetween(someFriday, date) % 7) + 7) % 7;
  return addDays(date, 7 - since);
}

function endOfMonth(date: string): string {
  return addDays(`${addMonths(date, 1).slice(0, 7)}-01`, -1);
}

/** Two names of one day become one suggestion. */
function distinct(suggestions: readonly Suggestion[]): readonly Suggestion[] {
  const byDay = new Map<string, Suggestion>();
  for (const suggestion of suggestions) {
    const other = byDay.get(suggestion.value);
    const name = other ? `${other.detail}, ${suggestion.detail}` : suggestion.detail;
    byDay.set(suggestion.value, { ...suggestion, detail: name, names: name });
  }
  return [...byDay.values()];
}

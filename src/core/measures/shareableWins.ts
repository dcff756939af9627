import type { CareerLog, Person, Win } from '../log/careerLog';
import { scopes } from '../schema/vocabulary';
import { inLastYear } from '../time/lastYear';

import { evidenceLevels, isAtLeast, winEvidence } from './winEvidence';

/** Shareable wins of 12 months that are at least usable, newest first. Setbacks never are. */
export function shareableWins({ wins }: CareerLog, today: string): readonly Win[] {
  return wins
    .filter(
      win =>
        win.kind === 'win' &&
        win.visibility === 'shareable' &&
        inLastYear(win.date, today) &&
        isAtLeast(winEvidence(win).level, 'usable'),
    )
    .sort((a, b) => b.date.localeCompare(a.date) || a.id.localeCompare(b.id));
}

/** Wins that an active sponsor neither saw nor was told of (domain.md, M22). */
export function notHeard(log: CareerLog, { id }: Person, today: string): readonly Win[] {
  return shareableWins(log, today).filter(
    ({ witnesses, audience }) => !witnesses.includes(id) && !audience.includes(id),
  );
}

/** What fits on one page (domain.md, M21), and how much did not. */
export interface OnePage {
  readonly wins: readonly Win[];
  readonly leftOut: number;
}

/**
 * Takes wins by level, scope and date, all down, then by id, while their words fit.
 *
 * @param wordsOf the words that a win takes on the page.
 */
export function onePage(log: CareerLog, today: string, wordsOf: (win: Win) => number): OnePage {
  const ranked = [...shareableWins(log, today)].sort(
    (a, b) =>
      levelRank(b) - levelRank(a) ||
      scopeRank(b) - scopeRank(a) ||
      b.date.localeCompare(a.date) ||
      a.id.localeCompare(b.id),
  );
  let room = log.settings.words.one_page;
  const end = ranked.findIndex(win => (room -= wordsOf(win)) < 0);
  const wins = end < 0 ? ranked : ranked.slice(0, end);
  return { wins, leftOut: ranked.length - wins.length };
}

function levelRank(win: Win): number {
  return evidenceLevels.indexOf(winEvidence(win).level);
}

/** Without a scope a win stands below every scope. */
function scopeRank({ scope }: Win): number {
  return scope === undefined ? -1 : scopes.indexOf(scope);
}

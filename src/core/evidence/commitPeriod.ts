import type { CareerLog } from '../log/careerLog';
import { addDays, daysBetween } from '../time/calendar';
import { quarterOf } from '../time/quarter';

/** How far back commits are looked for. */
export const commitPeriods = ['week', 'month', 'last-win', 'quarter'] as const;
export type CommitPeriod = (typeof commitPeriods)[number];

const someMonday = '1970-01-05';

/** The first day of the period up to today; `undefined` for "since the last win" when there is none. */
export function periodStart(
  period: CommitPeriod,
  log: CareerLog,
  today: string,
): string | undefined {
  switch (period) {
    case 'week':
      return addDays(today, -(((daysBetween(someMonday, today) % 7) + 7) % 7));
    case 'month':
      return `${today.slice(0, 8)}01`;
    case 'quarter':
      return quarterOf(today, log.settings.fiscal_start).start;
    case 'last-win':
      return lastWin(log, today);
  }
}

/** The day of the newest win; a setback is none. */
function lastWin({ wins }: CareerLog, today: string): string | undefined {
  return wins
    .filter(({ kind, date }) => kind === 'win' && date <= today)
    .map(({ date }) => date)
    .sort()
    .at(-1);
}

import type { CareerLog, Person, Role } from '../log/careerLog';
import { add, parseCadence } from '../time/cadence';
import { addDays, daysBetween } from '../time/calendar';

import { heldCheckIns } from './checkIns';

export interface Regularity {
  /** `k` of `n` gaps were no longer than the rhythm. */
  readonly onTime: { readonly k: number; readonly n: number };
  /** From each check-in to the next, oldest first. */
  readonly gaps: readonly Gap[];
  /** In days. */
  readonly longestGap: number;
  readonly currentGap: number;
}

/** The time between two check-ins. */
export interface Gap {
  readonly from: string;
  readonly to: string;
  /** In days. */
  readonly days: number;
  /** No longer than the rhythm. */
  readonly isOnTime: boolean;
}

/** How regular the talks of the last 12 months were; `undefined` with fewer than two (M4). */
export function regularity(
  log: CareerLog,
  person: Person,
  role: Role,
  today: string,
): Regularity | undefined {
  const rhythm = role.cadence === undefined ? undefined : parseCadence(role.cadence);
  if (rhythm === undefined || rhythm === 'none') return undefined;
  const held = heldCheckIns(log, person, role, today).filter(date => date > addDays(today, -365));
  const gaps = held.flatMap((to, index): readonly Gap[] => {
    const from = held[index - 1];
    if (from === undefined) return [];
    return [{ from, to, days: daysBetween(from, to), isOnTime: to <= add(from, rhythm, 1) }];
  });
  if (gaps.length === 0) return undefined;
  return {
    onTime: { k: gaps.filter(({ isOnTime }) => isOnTime).length, n: gaps.length },
    gaps,
    longestGap: Math.max(...gaps.map(({ days }) => days)),
    currentGap: daysBetween(held.at(-1) ?? today, today),
  };
}

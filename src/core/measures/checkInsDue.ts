import type { CareerLog, Person, Role } from '../log/careerLog';
import { isActiveRole } from '../log/role';
import { datesBetween, parseCadence, type Period } from '../time/cadence';
import { addDays } from '../time/calendar';

import { dueSeries, heldCheckIns } from './checkIns';

/** A check-in that was held, or a due date that came without one. */
export interface DueCheckIn {
  readonly date: string;
  readonly isHeld: boolean;
}

/** What was due in a period that ends today, of every role on the days on which it was active (R-35; format.md, role). */
export function checkInsDue(log: CareerLog, period: Period): readonly DueCheckIn[] {
  return log.people.flatMap(person =>
    person.roles.flatMap(role => ofRole(log, person, role, period)),
  );
}

/** A check-in stands for the due date it comes before; the first one of a role without a start for none. */
function ofRole(
  log: CareerLog,
  person: Person,
  role: Role,
  { from, to }: Period,
): readonly DueCheckIn[] {
  const rhythm = role.cadence === undefined ? undefined : parseCadence(role.cadence);
  if (rhythm === undefined || rhythm === 'none') return [];
  const held = heldCheckIns(log, person, role, to);
  const found = [...held, undefined].flatMap((next, index): readonly DueCheckIn[] => {
    const series = dueSeries(rhythm, role, held[index - 1]);
    if (!series) return [];
    const end = next === undefined ? to : addDays(next, -1);
    const missed = datesBetween(series.base, rhythm, { from, to: end }, series.first);
    return [
      ...missed.map(date => ({ date, isHeld: false })),
      ...(next === undefined ? [] : [{ date: next, isHeld: true }]),
    ];
  });
  return found.filter(({ date }) => date >= from && isActiveRole(person, role, date));
}

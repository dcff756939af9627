import type { CareerLog, Person, Role } from '../log/careerLog';
import { dayOf, wasHeld } from '../log/meeting';
import { isActiveRole } from '../log/role';
import { parseCadence } from '../time/cadence';

import { dueDates, suits } from './checkIns';

/** A check-in that was held, or a due date that came without one. */
export interface DueCheckIn {
  readonly date: string;
  readonly isHeld: boolean;
}

/** What was due up to today, of every role on the days on which it was active (R-35; format.md, role). */
export function checkInsDue(log: CareerLog, today: string): readonly DueCheckIn[] {
  return log.people.flatMap(person =>
    person.roles.flatMap(role => ofRole(log, person, role, today)),
  );
}

/** A check-in stands for the due date it comes before; the first one of a role without a start for none. */
function ofRole(
  { meetings }: CareerLog,
  person: Person,
  role: Role,
  today: string,
): readonly DueCheckIn[] {
  const rhythm = role.cadence === undefined ? undefined : parseCadence(role.cadence);
  if (rhythm === undefined || rhythm === 'none') return [];
  const held = meetings
    .filter(meeting => suits(meeting, person, role) && wasHeld(meeting, today))
    .map(({ date }) => dayOf(date))
    .sort();
  const found: DueCheckIn[] = [];
  for (const [index, next] of [...held, undefined].entries()) {
    let hasDue = false;
    for (const due of dueDates(rhythm, role, held[index - 1])) {
      hasDue = true;
      if (due > today || (next !== undefined && due >= next)) break;
      found.push({ date: due, isHeld: false });
    }
    if (next !== undefined && hasDue) found.push({ date: next, isHeld: true });
  }
  return found.filter(({ date }) => isActiveRole(person, role, date));
}

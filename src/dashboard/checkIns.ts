import type { CareerLog } from '../core/log/careerLog';
import { checkIns, type CheckIn } from '../core/measures/checkIns';
import { regularity } from '../core/measures/regularity';
import { daysBetween } from '../core/time/calendar';
import type { CheckInLine } from '../shared/dashboardModel';
import { checkInLabel } from '../wording/checkIn';

import { checkInActions } from './actions';
import { refTo } from './words';

/** Per role, most overdue first; roles that never had a rhythm come last. */
export function checkInLines(log: CareerLog, today: string): readonly CheckInLine[] {
  return checkIns(log, today).map(checkIn => checkInLine(log, checkIn, today));
}

function checkInLine(log: CareerLog, checkIn: CheckIn, today: string): CheckInLine {
  const { person, role, last, due, state, booked } = checkIn;
  const daysToDue = due === undefined ? 0 : daysBetween(today, due);
  return {
    person: refTo('people', person),
    name: person.name,
    role: role.kind,
    roleLabel: role.kind,
    cadence: role.cadence === 'none' ? null : (role.cadence ?? null),
    last: last ?? null,
    due: due ?? null,
    state,
    stateLabel: checkInLabel(checkIn, daysToDue),
    overdueDays: checkIn.overdueDays,
    dueDatesReached: checkIn.dueDatesReached,
    snoozedUntil: checkIn.snoozedUntil ?? null,
    booked: booked
      ? { entry: refTo('meetings', booked), when: booked.date.replace('T', ' ') }
      : null,
    regularity: regularity(log, person, role, today) ?? null,
    actions: checkInActions(checkIn),
  };
}

import type { CareerLog, Meeting, Person, Role } from '../log/careerLog';
import { dayOf, isBooked, wasHeld } from '../log/meeting';
import { isActiveOrPaused } from '../log/role';
import { add, firstAfter, parseCadence, type Cadence, type Rhythm } from '../time/cadence';
import { daysBetween } from '../time/calendar';

export type CheckInState =
  'paused' | 'no-cadence' | 'no-baseline' | 'overdue' | 'due-today' | 'due-soon' | 'ok';

/** The check-ins of one role on one day (domain.md, M2 and M3). */
export interface CheckIn {
  readonly person: Person;
  readonly role: Role;
  readonly last: string | undefined;
  readonly due: string | undefined;
  readonly state: CheckInState;
  readonly overdueDays: number;
  /** How many due dates have come since the base. */
  readonly dueDatesReached: number;
  /** The next scheduled meeting with the person; it stands beside the state and does not hide it. */
  readonly booked: Meeting | undefined;
  /** Until then no reminder; the state is unchanged. */
  readonly snoozedUntil: string | undefined;
}

const suiting: Readonly<Partial<Record<Role['kind'], readonly Meeting['kind'][]>>> = {
  mentor: ['check-in', 'mentor', 'informational', 'review'],
  sponsor: ['check-in', 'sponsor-update', 'sponsor-conversation', 'review'],
};

/** True when a meeting with the person counts for the rhythm of the role (M2). */
export function suits(meeting: Meeting, person: Person, role: Role): boolean {
  return meeting.with.includes(person.id) && (suiting[role.kind]?.includes(meeting.kind) ?? true);
}

/** The days of the check-ins of a role that were held, oldest first (M2). */
export function heldCheckIns(
  { meetings }: CareerLog,
  person: Person,
  role: Role,
  today: string,
): readonly string[] {
  return meetings
    .filter(meeting => suits(meeting, person, role) && wasHeld(meeting, today))
    .map(({ date }) => dayOf(date))
    .sort();
}

/** The roles that are active or resting, most overdue first, then by due date and id (M3). */
export function checkIns(log: CareerLog, today: string): readonly CheckIn[] {
  return log.people
    .flatMap(person =>
      person.roles
        .filter(role => isActiveOrPaused(person, role, today))
        .map(role => checkIn(log, person, role, today)),
    )
    .sort(byUrgency);
}

function byUrgency(a: CheckIn, b: CheckIn): number {
  return (
    b.overdueDays - a.overdueDays ||
    (a.due ?? '9999').localeCompare(b.due ?? '9999') ||
    a.person.id.localeCompare(b.person.id)
  );
}

export function checkIn(log: CareerLog, person: Person, role: Role, today: string): CheckIn {
  const last = heldCheckIns(log, person, role, today).at(-1);
  const booked = log.meetings
    .filter(one => suits(one, person, role) && isBooked(one, today))
    .sort((a, b) => a.date.localeCompare(b.date))[0];
  const rhythm = role.cadence === undefined ? undefined : parseCadence(role.cadence);
  const snoozed = role.snooze_until;
  return {
    person,
    role,
    last,
    booked,
    snoozedUntil: snoozed !== undefined && snoozed > today ? snoozed : undefined,
    ...dueState(role, rhythm, last, today, log.settings.thresholds.due_soon),
  };
}

type Due = Pick<CheckIn, 'due' | 'state' | 'overdueDays' | 'dueDatesReached'>;

function dueState(
  role: Role,
  rhythm: Cadence | undefined,
  last: string | undefined,
  today: string,
  soon: number,
): Due {
  const nothing = { due: undefined, overdueDays: 0, dueDatesReached: 0 };
  const isPaused = role.paused !== undefined && role.paused <= today;
  if (rhythm === undefined || rhythm === 'none') {
    return { ...nothing, state: isPaused ? 'paused' : 'no-cadence' };
  }
  const due = nextDue(rhythm, role.anchor, last, role.started);
  if (due === undefined) return { ...nothing, state: isPaused ? 'paused' : 'no-baseline' };
  const state = isPaused ? 'paused' : stateOf(due, today, soon);
  return {
    due,
    state,
    overdueDays: isPaused ? 0 : Math.max(0, daysBetween(due, today)),
    dueDatesReached: datesReached(rhythm, role, last, today),
  };
}

/** Due dates that are counted from a day, the first of them `first` periods after it. */
export interface DueSeries {
  readonly base: string;
  readonly first: number;
}

/** The due dates after a check-in; `undefined` where nothing is there to count from (M2). */
export function dueSeries(
  rhythm: Rhythm,
  { anchor, started }: Pick<Role, 'anchor' | 'started'>,
  last: string | undefined,
): DueSeries | undefined {
  if (anchor !== undefined) {
    return { base: anchor, first: last === undefined ? 0 : firstAfter(anchor, rhythm, last) };
  }
  const base = last ?? started;
  return base === undefined ? undefined : { base, first: 1 };
}

/** The first of them. */
export function nextDue(
  rhythm: Rhythm,
  anchor: string | undefined,
  last: string | undefined,
  started: string | undefined,
): string | undefined {
  const series = dueSeries(rhythm, { anchor, started }, last);
  return series && add(series.base, rhythm, series.first);
}

function datesReached(rhythm: Rhythm, role: Role, last: string | undefined, today: string): number {
  const series = dueSeries(rhythm, role, last);
  return series ? Math.max(0, firstAfter(series.base, rhythm, today) - series.first) : 0;
}

function stateOf(due: string, today: string, soon: number): CheckInState {
  const late = daysBetween(due, today);
  if (late > 0) return 'overdue';
  if (late === 0) return 'due-today';
  return -late <= soon ? 'due-soon' : 'ok';
}

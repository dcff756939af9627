import type {
  Ask,
  CareerLog,
  Commitment,
  Contribution,
  Goal,
  Meeting,
  Milestone,
  Person,
  Role,
  Win,
} from '../core/log/careerLog';
import { activeGoals } from '../core/log/goal';
import { firstDate } from '../core/log/firstDate';
import { wasHeld } from '../core/log/meeting';
import { activeMilestones } from '../core/log/milestone';
import { activeRole } from '../core/log/role';
import { checkIns, type CheckIn } from '../core/measures/checkIns';
import { coverage, type MilestoneCoverage } from '../core/measures/coverage';
import { countedWins } from '../core/measures/winsOverTime';
import type { RoleKind } from '../core/schema/vocabulary';

/** A person in an active role. */
export interface Holder {
  readonly person: Person;
  readonly role: Role;
}

/**
 * What several rules ask of one log on one day. Each answer is worked out when it is first asked for and
 * kept, so that every rule stays linear in the log. Lists by person hold the entries of the log in its order.
 */
export interface LogIndex {
  readonly person: (id: string) => Person | undefined;
  /** The name of a person; the id where nobody has it. */
  readonly nameOf: (id: string) => string;
  /** Of anything in the log. */
  readonly firstDate: () => string | undefined;
  readonly countedWins: () => readonly Win[];
  readonly activeGoals: () => readonly Goal[];
  readonly activeMilestones: () => readonly Milestone[];
  /** Of the active milestones (M6). */
  readonly coverages: () => readonly MilestoneCoverage[];
  readonly sponsors: () => readonly Holder[];
  readonly mentors: () => readonly Holder[];
  /** Of all roles that are active or resting (M3). */
  readonly checkIns: () => readonly CheckIn[];
  /** Held meetings with a person, oldest first. */
  readonly heldWith: (person: string) => readonly Meeting[];
  readonly meetingsWith: (person: string) => readonly Meeting[];
  readonly asksTo: (person: string) => readonly Ask[];
  /** Promises of the owner to a person. */
  readonly promisesTo: (person: string) => readonly Commitment[];
  readonly contributionsOf: (person: string) => readonly Contribution[];
}

export function indexLog(log: CareerLog, today: string): LogIndex {
  const people = once(() => new Map(log.people.map(person => [person.id, person])));
  const meetings = once(() => grouped(log.meetings, ({ with: people }) => people));
  const held = once(() => {
    const inOrder = log.meetings
      .filter(meeting => wasHeld(meeting, today))
      .sort((a, b) => a.date.localeCompare(b.date));
    return grouped(inOrder, ({ with: people }) => people);
  });
  const asks = once(() => grouped(log.asks, ({ to }) => [to]));
  const promises = once(() =>
    grouped(log.commitments, ({ owner, person }) => (owner === 'me' ? [person] : [])),
  );
  const contributions = once(() => grouped(log.contributions, ({ person }) => [person]));
  return {
    person: id => people().get(id),
    nameOf: id => people().get(id)?.name ?? id,
    firstDate: once(() => firstDate(log)),
    countedWins: once(() => countedWins(log, today)),
    activeGoals: once(() => activeGoals(log, today)),
    activeMilestones: once(() => activeMilestones(log, today)),
    coverages: once(() => coverage(log, today)),
    sponsors: once(() => holders(log, 'sponsor', today)),
    mentors: once(() => holders(log, 'mentor', today)),
    checkIns: once(() => checkIns(log, today)),
    heldWith: id => held().get(id) ?? [],
    meetingsWith: id => meetings().get(id) ?? [],
    asksTo: id => asks().get(id) ?? [],
    promisesTo: id => promises().get(id) ?? [],
    contributionsOf: id => contributions().get(id) ?? [],
  };
}

function holders({ people }: CareerLog, kind: RoleKind, today: string): readonly Holder[] {
  return people.flatMap(person => {
    const role = activeRole(person, kind, today);
    return role ? [{ person, role }] : [];
  });
}

/** The items under each of their keys; an item with several keys stands under each. */
function grouped<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly string[],
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

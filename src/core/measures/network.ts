import type { CareerLog, Person } from '../log/careerLog';
import { activeRole, isProspect } from '../log/role';

/** The people of one layer and domain; `undefined` is "not recorded" (domain.md, M7). */
export interface NetworkCell {
  readonly layer: string | undefined;
  readonly domain: string | undefined;
  readonly sponsors: readonly Person[];
  readonly mentors: readonly Person[];
  /** May become sponsors; nothing is agreed. */
  readonly prospects: readonly Person[];
}

/** Only cells in which somebody stands. Each person stands once in a cell and list. */
export function networkCells(log: CareerLog, today: string): readonly NetworkCell[] {
  const cells = new Map<
    string,
    { people: Person[]; layer: Person['layer']; domain: Person['domain'] }
  >();
  for (const person of log.people) {
    const { layer, domain } = person;
    const key = JSON.stringify([layer ?? null, domain ?? null]);
    const cell = cells.get(key) ?? { people: [], layer, domain };
    cell.people.push(person);
    cells.set(key, cell);
  }
  return [...cells.values()]
    .map(({ people, layer, domain }) => ({
      layer,
      domain,
      sponsors: people.filter(person => activeRole(person, 'sponsor', today)),
      mentors: people.filter(person => activeRole(person, 'mentor', today)),
      prospects: people.filter(person => isSponsorProspect(person, today)),
    }))
    .filter(({ sponsors, mentors, prospects }) =>
      [sponsors, mentors, prospects].some(list => list.length > 0),
    );
}

export function isSponsorProspect(person: Person, today: string): boolean {
  return person.roles.some(role => role.kind === 'sponsor' && isProspect(person, role, today));
}

/** Wanted layers and domains where no active sponsor stands; nothing is wanted by default. */
export interface NetworkGaps {
  readonly layers: readonly string[];
  readonly domains: readonly string[];
}

export function networkGaps(log: CareerLog, today: string): NetworkGaps {
  const { targets } = log.settings;
  const sponsors = sponsorsOf(log, today);
  return {
    layers: targets.layers.filter(layer => !sponsors.some(person => person.layer === layer)),
    domains: targets.domains.filter(domain => !sponsors.some(person => person.domain === domain)),
  };
}

/** Sponsors in the three places of the two-plus-one rule. */
export interface TwoPlusOne {
  /** Inside, in the domain of the manager. */
  readonly ownDomain: readonly Person[];
  readonly otherDomain: readonly Person[];
  readonly outside: readonly Person[];
}

/** @returns `undefined` when the setting is off, or the manager's domain is not recorded. */
export function twoPlusOne(log: CareerLog, today: string): TwoPlusOne | undefined {
  const { manager } = log.profile;
  const domain = log.people.find(({ id }) => id === manager)?.domain;
  if (!log.settings.targets.two_plus_one || domain === undefined) return undefined;
  const sponsors = sponsorsOf(log, today);
  const inside = sponsors.filter(({ org }) => org === 'inside');
  return {
    ownDomain: inside.filter(person => person.domain === domain),
    otherDomain: inside.filter(person => person.domain !== undefined && person.domain !== domain),
    outside: sponsors.filter(({ org }) => org === 'outside'),
  };
}

function sponsorsOf({ people }: CareerLog, today: string): readonly Person[] {
  return people.filter(person => activeRole(person, 'sponsor', today));
}

/** How many ways the active sponsors open, given who knows whom (domain.md, M11). */
export interface EffectiveSize {
  readonly size: number;
  readonly efficiency: number;
}

/** @returns `undefined` without a sponsor, or while it is not known of some pair whether they know each other. */
export function sponsorTies(log: CareerLog, today: string): EffectiveSize | undefined {
  const sponsors = sponsorsOf(log, today);
  let ties = 0;
  for (const [index, one] of sponsors.entries()) {
    for (const other of sponsors.slice(index + 1)) {
      const know = knowEachOther(one, other);
      if (know === undefined) return undefined;
      if (know) ties++;
    }
  }
  return effectiveSize(sponsors.length, ties);
}

/** `n` people with `ties` known pairs among them. */
export function effectiveSize(n: number, ties: number): EffectiveSize | undefined {
  if (n === 0) return undefined;
  const size = n - (2 * ties) / n;
  return { size, efficiency: size / n };
}

/** Both lists are read both ways; a pair in neither is unknown. */
function knowEachOther(one: Person, other: Person): boolean | undefined {
  if (one.knows.includes(other.id) || other.knows.includes(one.id)) return true;
  const isDenied = one.does_not_know.includes(other.id) || other.does_not_know.includes(one.id);
  return isDenied ? false : undefined;
}

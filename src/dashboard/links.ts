import type { CareerLog, Entry } from '../core/log/careerLog';
import type { Kind } from '../core/schema/kinds';
import { everyEntry, valuesOf } from '../rules/fieldWalk';
import type { MilestoneLine } from '../shared/dashboardModel';
import { linkKey, type EntryLinks } from '../shared/links';

/** What an entry itself names: people, and goals directly or by way of a milestone. */
export type LinksOf = (kind: Kind, entry: Entry) => EntryLinks;

export function linksOf(log: CareerLog): LinksOf {
  const goalOf = new Map(log.milestones.map(({ id, goal }) => [id, goal]));
  return (kind, entry) => {
    const links = new Links();
    const add = (of: string, id: string) => {
      if (of === 'people') links.people.add(id);
      if (of === 'goals') links.goals.add(id);
      const goal = of === 'milestones' ? goalOf.get(id) : undefined;
      if (goal !== undefined) links.goals.add(goal);
    };
    add(kind, entry.id);
    for (const reference of valuesOf(entry, kind).references) add(reference.kind, reference.value);
    return links.plain();
  };
}

/**
 * The links of every entry that lines of the model name, for the page's filters. To what an entry names comes
 * who stands behind a milestone, who can move a goal, and which ask was made for an occasion.
 *
 * @param shown what the lines are in; every entry in it is found.
 */
export function linkTable(
  log: CareerLog,
  own: LinksOf,
  milestones: readonly MilestoneLine[],
  shown: unknown,
): Readonly<Record<string, EntryLinks>> {
  const table = new Map([...keysIn(shown)].map(key => [key, new Links()]));
  const add = (kind: Kind, id: string, links: Partial<EntryLinks>) =>
    table.get(linkKey({ kind, id }))?.add(links);

  for (const [kind, entry] of everyEntry(log)) {
    const links = table.get(linkKey({ kind, id: entry.id }));
    links?.add(own(kind, entry));
  }
  for (const { entry, goal, sponsors, mentors } of milestones) {
    const people = [...sponsors, ...mentors].map(one => one.entry.id);
    const goals = goal === null ? [] : [goal.entry.id];
    add('milestones', entry.id, { people });
    for (const id of people) add('people', id, { goals });
  }
  for (const { id, influence } of log.people) {
    for (const { goal } of influence) add('goals', goal, { people: [id] });
  }
  for (const ask of log.asks) {
    const links = own('asks', ask);
    if (ask.moment !== undefined) add('moments', ask.moment, links);
    if (ask.opportunity !== undefined) add('opportunities', ask.opportunity, links);
  }
  return Object.fromEntries([...table].map(([key, links]) => [key, links.plain()]));
}

class Links {
  readonly people = new Set<string>();
  readonly goals = new Set<string>();

  add({ people = [], goals = [] }: Partial<EntryLinks>): void {
    for (const id of people) this.people.add(id);
    for (const id of goals) this.goals.add(id);
  }

  plain(): EntryLinks {
    return { people: [...this.people], goals: [...this.goals] };
  }
}

function keysIn(value: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (typeof value !== 'object' || value === null) return found;
  if ('kind' in value && 'id' in value)
    found.add(linkKey({ kind: String(value.kind), id: String(value.id) }));
  else for (const part of Object.values(value)) keysIn(part, found);
  return found;
}

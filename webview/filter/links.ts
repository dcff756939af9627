import type { DashboardModel } from '../../src/shared/dashboardModel';
import type { EntryRef, Named } from '../../src/shared/modelParts';

/** The ids an entry has to do with, itself included. */
export interface Links {
  readonly people: ReadonlySet<string>;
  readonly goals: ReadonlySet<string>;
}

/** The links of an entry; empty ones for an entry that no line tells of. */
export type LinksOf = (entry: EntryRef) => Links;

const none: Links = { people: new Set(), goals: new Set() };

/** Reads from the model's own lines what belongs to which person and goal. */
export function linksOf(model: DashboardModel): LinksOf {
  const found = new Map<string, { readonly people: Set<string>; readonly goals: Set<string> }>();
  const goalOf = new Map(model.milestones.map(({ entry, goal }) => [entry.id, goal?.entry.id]));

  const link = (entry: EntryRef, { people = [], goals = [], milestones = [] }: Ids) => {
    const key = keyOf(entry);
    const links = found.get(key) ?? { people: new Set(), goals: new Set() };
    found.set(key, links);
    for (const id of people) links.people.add(id);
    for (const id of [...goals, ...milestones.map(id => goalOf.get(id))])
      if (id !== undefined) links.goals.add(id);
  };

  linkPlan(model, link);
  linkPeople(model, link);
  linkExchange(model, link);
  linkWork(model, link);
  return entry => found.get(keyOf(entry)) ?? none;
}

interface Ids {
  readonly people?: readonly string[];
  readonly goals?: readonly string[];
  readonly milestones?: readonly string[];
}

type Link = (entry: EntryRef, to: Ids) => void;

function linkPlan({ milestones, network }: DashboardModel, link: Link): void {
  for (const { entry, sponsors, mentors } of milestones) {
    const people = [...sponsors, ...mentors].map(supporter => supporter.entry);
    link(entry, { people: people.map(({ id }) => id), milestones: [entry.id] });
    for (const person of people) link(person, { milestones: [entry.id] });
  }
  for (const { goal, people } of network.influence) {
    link(goal.entry, { goals: [goal.entry.id], people: idsOf(people) });
    for (const { entry } of people) link(entry, { goals: [goal.entry.id] });
  }
}

function linkPeople({ people, checkIns }: DashboardModel, link: Link): void {
  for (const { person, booked } of checkIns) {
    link(person, { people: [person.id] });
    if (booked !== null) link(booked.entry, { people: [person.id] });
  }
  for (const page of people) {
    const { id } = page.person.entry;
    link(page.person.entry, {
      people: [id],
      milestones: idsOf(page.supports.map(({ milestone }) => milestone)),
    });
    const theirs = [...page.meetings, ...page.promisedByMe, ...page.promisedToMe];
    for (const { entry } of theirs) link(entry, { people: [id] });
  }
}

function linkExchange({ asks, contributions }: DashboardModel, link: Link): void {
  for (const { entry, to, milestones } of asks.asks)
    link(entry, { people: [to.entry.id], milestones: idsOf(milestones) });
  const { overdue, open, theirs } = asks.commitments;
  for (const { entry, person } of [...overdue, ...open, ...theirs])
    link(entry, { people: [person.entry.id] });
  for (const { entry, person, milestones, goals } of contributions)
    link(entry, {
      people: [person.entry.id],
      milestones: idsOf(milestones),
      goals: idsOf(goals),
    });
}

function linkWork({ wins, growth, occasions }: DashboardModel, link: Link): void {
  for (const { entry, people, milestones } of [...wins.recent, ...wins.rough])
    link(entry, { people, milestones });
  for (const { entry, suggestedBy } of [
    ...growth.experiments.open,
    ...growth.experiments.concluded,
  ])
    if (suggestedBy !== null) link(entry, { people: [suggestedBy.entry.id] });
  for (const { entry, from } of growth.feedback.open)
    if (from !== null) link(entry, { people: [from.entry.id] });
  for (const { entry, person } of growth.thanksOwed) link(entry, { people: [person.entry.id] });
  for (const { entry, advocates, leaders } of occasions.opportunities)
    link(entry, { people: idsOf([...advocates, ...leaders]) });
  for (const { entry, people } of occasions.moments) link(entry, { people: idsOf(people) });
}

function idsOf(named: readonly Named[]): readonly string[] {
  return named.map(({ entry }) => entry.id);
}

function keyOf({ kind, id }: EntryRef): string {
  return `${kind} ${id}`;
}

import type { DashboardModel } from '../../src/shared/dashboardModel';
import { linkKey, type EntryLinks } from '../../src/shared/links';
import type { EntryRef } from '../../src/shared/modelParts';
import type { Asks } from '../../src/shared/sections/asks';
import type { Growth } from '../../src/shared/sections/growth';
import type { Network } from '../../src/shared/sections/network';
import type { Occasions } from '../../src/shared/sections/occasions';
import type { Wins } from '../../src/shared/sections/wins';
import { firstDay, isFiltered, type Filters } from './filters';

/** Which lines stay. */
interface Sieve {
  readonly keeps: (line: HasEntry) => boolean;
  /** The same for what happened on a date; what is still open has none and stays, however old it is. */
  readonly keepsDated: (line: HasEntry, date: string | null) => boolean;
  readonly from: string;
}

interface HasEntry {
  readonly entry: EntryRef;
}

/**
 * The model with its lists narrowed to what the filters ask for. Counts, measures and charts stay those of
 * the whole log: a share of a selection would be another figure than the one the log tells.
 */
export function filterModel(model: DashboardModel, filters: Filters): DashboardModel {
  if (!isFiltered(filters)) return model;

  const sieve = sieveFor(model, filters);
  const { keeps, keepsDated, from } = sieve;
  return {
    ...model,
    needsAttention: model.needsAttention.filter(keeps),
    milestones: model.milestones.filter(keeps),
    coverage: {
      ...model.coverage,
      rows: model.coverage.rows.filter(keeps),
      topics: model.coverage.topics.filter(({ milestone }) => keeps(milestone)),
    },
    checkIns: model.checkIns.filter(({ person }) => keeps({ entry: person })),
    network: narrowNetwork(model.network, sieve),
    asks: narrowAsks(model.asks, sieve),
    wins: narrowWins(model.wins, sieve),
    growth: narrowGrowth(model.growth, sieve),
    occasions: narrowOccasions(model.occasions, sieve),
    contributions: model.contributions.filter(line => keepsDated(line, line.date)),
    people: model.people
      .filter(({ person }) => keeps(person))
      .map(page => ({ ...page, meetings: page.meetings.filter(({ date }) => date >= from) })),
    findings: model.findings.filter(({ entry }) =>
      entry === null ? filters.goal === '' && filters.person === '' : keeps({ entry }),
    ),
  };
}

function sieveFor(model: DashboardModel, { goal, person, period }: Filters): Sieve {
  const links = new Map(Object.entries(model.links));
  const from = firstDay(period, model.today);
  const keeps = ({ entry }: HasEntry) => {
    const { goals, people } = links.get(linkKey(entry)) ?? noLinks;
    return (goal === '' || goals.includes(goal)) && (person === '' || people.includes(person));
  };
  return {
    keeps,
    keepsDated: (line, date) => (date === null || date >= from) && keeps(line),
    from,
  };
}

const noLinks: EntryLinks = { people: [], goals: [] };

function narrowNetwork(network: Network, { keeps }: Sieve): Network {
  return {
    ...network,
    cells: network.cells
      .map(cell => ({
        ...cell,
        sponsors: cell.sponsors.filter(keeps),
        mentors: cell.mentors.filter(keeps),
        prospects: cell.prospects.filter(keeps),
      }))
      .filter(cell => cell.sponsors.length + cell.mentors.length + cell.prospects.length > 0),
    influence: network.influence.filter(({ goal }) => keeps(goal)),
    prospects: network.prospects.filter(keeps),
    firstHand: network.firstHand.filter(keeps),
  };
}

function narrowAsks(asks: Asks, { keeps, keepsDated }: Sieve): Asks {
  const { overdue, open, theirs } = asks.commitments;
  return {
    ...asks,
    asks: asks.asks.filter(line => keepsDated(line, line.closed)),
    unrecorded: asks.unrecorded.filter(keeps),
    readiness: asks.readiness.filter(({ person }) => keeps(person)),
    commitments: {
      ...asks.commitments,
      overdue: overdue.filter(keeps),
      open: open.filter(keeps),
      theirs: theirs.filter(keeps),
    },
  };
}

function narrowWins(wins: Wins, { keeps, keepsDated, from }: Sieve): Wins {
  return {
    ...wins,
    perQuarter: wins.perQuarter.filter(({ end }) => end >= from),
    byMilestone: wins.byMilestone.filter(keeps),
    recent: wins.recent.filter(line => keepsDated(line, line.date)),
    rough: wins.rough.filter(keeps),
    setbacks: wins.setbacks.filter(line => keepsDated(line, line.date)),
  };
}

function narrowGrowth(growth: Growth, { keeps, keepsDated }: Sieve): Growth {
  const { experiments, feedback, thanksOwed } = growth;
  return {
    experiments: {
      open: experiments.open.filter(keeps),
      concluded: experiments.concluded.filter(line => keepsDated(line, line.concluded)),
    },
    feedback: { ...feedback, open: feedback.open.filter(keeps) },
    thanksOwed: thanksOwed.filter(keeps),
  };
}

function narrowOccasions(occasions: Occasions, { keeps }: Sieve): Occasions {
  return {
    ...occasions,
    opportunities: occasions.opportunities.filter(keeps),
    moments: occasions.moments.filter(keeps),
  };
}

import type { DashboardModel } from '../../src/shared/dashboardModel';
import { Asks } from './asks/asks';
import { CheckIns } from './checkIns';
import { Contributions } from './contributions';
import { Coverage } from './coverage/coverage';
import { Findings } from './findings';
import { Growth } from './growth/growth';
import { Milestones } from './milestones/milestones';
import { NeedsAttention } from './needsAttention';
import { Network } from './network/network';
import { Occasions } from './occasions';
import { Overview } from './overview';
import { People } from './people/people';
import { Risk } from './risk/risk';
import { ThisMonth } from './thisMonth';
import { Trends } from './trends';
import { Wins } from './wins/wins';

interface SectionsProps {
  /** Narrowed by the filters. */
  readonly model: DashboardModel;
  /** Not narrowed: risk is of the whole log, or it would be none. */
  readonly whole: DashboardModel;
}

export function Sections({ model, whole }: SectionsProps) {
  const { overview, network } = model;
  return (
    <div class="sections">
      <NeedsAttention lines={model.needsAttention} />
      <div class="column">
        <ThisMonth month={model.thisMonth} />
        <Overview overview={overview} first={whole.needsAttention[0]} />
      </div>
      <Milestones
        lines={model.milestones}
        goals={network.influence.map(({ goal }) => goal)}
        today={model.today}
      />
      <Coverage coverage={model.coverage} both={overview.both} />
      <Network network={network} />
      <Risk
        risk={whole.risk}
        sponsors={whole.overview.sponsors}
        milestones={whole.milestones}
        {...droppable(whole)}
      />
      <CheckIns lines={model.checkIns} />
      <Asks asks={model.asks} />
      <Wins wins={model.wins} />
      <Growth growth={model.growth} />
      <Occasions occasions={model.occasions} />
      <Trends trends={model.trends} />
      <Contributions lines={model.contributions} />
      <People pages={model.people} />
      <Findings lines={model.findings} known={whole.findings.length} all={whole.findingCount} />
    </div>
  );
}

/** Whom the drop test can think away: those who stand behind a milestone, and the places where sponsors stand. */
function droppable({ coverage, network }: DashboardModel) {
  const supporters = coverage.rows.flatMap(({ sponsors, mentors }) => [...sponsors, ...mentors]);
  const people = new Map(supporters.map(({ entry, name }) => [entry.id, { entry, name }]));
  const places = network.cells.filter(({ sponsors }) => sponsors.length > 0);
  return {
    people: [...people.values()].sort((a, b) => a.name.localeCompare(b.name)),
    layers: network.layers.filter(isNamed).filter(one => places.some(cell => cell.layer === one)),
    domains: network.domains
      .filter(isNamed)
      .filter(one => places.some(cell => cell.domain === one)),
  };
}

function isNamed(word: string | null): word is string {
  return word !== null;
}

import * as l10n from '@vscode/l10n';

import type { CareerLog, Milestone } from '../core/log/careerLog';
import { activeGoals } from '../core/log/goal';
import { concentration, type Concentration } from '../core/measures/concentration';
import { confirmedOf, type Backing, type MilestoneCoverage } from '../core/measures/coverage';
import { loss, resilience, sponsorLoads, type Loss } from '../core/measures/dropTest';
import { forumsLost, groupLosses, topicsLost } from '../core/measures/groupLoss';
import type { DropLine, Risk } from '../shared/dashboardModel';

import { wordText, type Names } from './named';
import { refTo } from './words';

/** Below this many links an index says nothing (domain.md, M8). */
const fewestLinks = 3;

/** What is lost when one person goes, and how support is spread (domain.md, M8 and M9). */
export function riskSection(
  log: CareerLog,
  names: Names,
  coverages: readonly MilestoneCoverage[],
  today: string,
): Risk {
  const loads = [...sponsorLoads(coverages)].sort(([a], [b]) => a.name.localeCompare(b.name));
  const without = (backings: (coverage: MilestoneCoverage) => readonly Backing[]) =>
    coverages
      .filter(one => confirmedOf(backings(one)).length === 0)
      .map(({ milestone }) => names.entry('milestones', milestone));
  const spread = concentration(loads.map(([, load]) => load));
  return {
    concentration: spread ? indexOf(spread) : null,
    concentrationText: concentrationText(spread),
    loads: loads.map(([person, load]) => ({
      entry: refTo('people', person),
      name: person.name,
      load,
    })),
    drops: log.people
      .map((person): DropLine => {
        const lost = loss(coverages, ({ id }) => id === person.id);
        return {
          entry: refTo('people', person),
          name: person.name,
          ...idsOf(lost),
          topics: topicsLost(log, person, today).map(({ topic, milestone }) => ({
            topic: wordText(topic.topic),
            milestone: names.entry('milestones', milestone),
          })),
          forums: forumsLost(coverages, person),
        };
      })
      .filter(({ sponsorOf, mentorOf, topics, forums }) =>
        [sponsorOf, mentorOf, topics, forums].some(lost => lost.length > 0),
      )
      .sort((a, b) => a.name.localeCompare(b.name)),
    groups: groupLosses(coverages).map(({ kind, name, ...lost }) => ({
      kind,
      name,
      ...idsOf(lost),
    })),
    resilience: resilience(coverages) ?? null,
    withoutSponsor: without(({ sponsors }) => sponsors),
    withoutMentor: without(({ mentors }) => mentors),
    paths: pathsOf(log, names, today),
  };
}

function pathsOf(log: CareerLog, names: Names, today: string): Risk['paths'] {
  return activeGoals(log, today)
    .filter(({ paths }) => paths.length > 0)
    .map(goal => ({
      goal: names.entry('goals', goal),
      people: new Set(goal.paths.flatMap(({ person }) => person ?? [])).size,
      ways: goal.paths.flatMap(({ text, person }) =>
        text === undefined
          ? []
          : [{ text, person: person === undefined ? null : names.person(person) }],
      ),
    }));
}

/** Counts only, where there are too few links for an index. */
function indexOf({ n, total, hhi, nEff, top, hhiNormal }: Concentration): Risk['concentration'] {
  return total < fewestLinks
    ? { n, hhi: null, nEff: null, top: null, hhiNormal: null }
    : { n, hhi, nEff, top, hhiNormal: hhiNormal ?? null };
}

function idsOf({ sponsorOf, mentorOf, everythingOf }: Loss) {
  const ids = (milestones: readonly Milestone[]) => milestones.map(({ id }) => id);
  return {
    sponsorOf: ids(sponsorOf),
    mentorOf: ids(mentorOf),
    everythingOf: ids(everythingOf),
  };
}

function concentrationText(spread: Concentration | undefined): string {
  if (!spread) return l10n.t('not recorded');
  if (spread.total < fewestLinks) return l10n.t('too few to index');
  return spread.nEff === 1
    ? l10n.t('like 1 sponsor')
    : l10n.t('like {0} equally loaded sponsors', spread.nEff.toFixed(1));
}

import type { CareerLog } from '../core/log/careerLog';
import { coverage } from '../core/measures/coverage';
import { kindNames } from '../core/schema/kinds';
import type { DashboardModel, Trouble } from '../shared/dashboardModel';

import { asksSection } from './asks';
import { attentionLines } from './attention';
import { checkInLines } from './checkIns';
import { contributionLines } from './contributions';
import { coverageSection } from './coverage';
import { growthSection } from './growth';
import { linkTable, linksOf } from './links';
import { milestoneLines } from './milestones';
import { namesOf } from './named';
import { networkSection } from './network';
import { occasionsSection } from './occasions';
import { overviewSection } from './overview';
import { peoplePages } from './people';
import { riskSection } from './risk';
import { thisMonthSection } from './thisMonth';
import { trendsSection } from './trends';
import { winsSection } from './wins';

/** Everything the dashboard shows on one day; pure, and plain JSON. */
export function buildModel(
  log: CareerLog,
  trouble: Trouble,
  findings: Pick<DashboardModel, 'findings' | 'findingCount'>,
  today: string,
): DashboardModel {
  const names = namesOf(log);
  const coverages = coverage(log, today);
  const links = linksOf(log);
  const model = {
    today,
    owner: { name: log.profile.name ?? null, role: log.profile.role ?? null },
    isEmpty: kindNames.every(kind => log[kind].length === 0),
    trouble,
    needsAttention: attentionLines(log, today),
    overview: overviewSection(log, today),
    thisMonth: thisMonthSection(log, today),
    milestones: milestoneLines(log, today),
    coverage: coverageSection(log, names, today),
    network: networkSection(log, names, coverages, today),
    risk: riskSection(log, names, coverages, today),
    checkIns: checkInLines(log, today),
    asks: asksSection(log, names, today),
    wins: winsSection(log, names, links, today),
    growth: growthSection(log, names, today),
    occasions: occasionsSection(log, names, today),
    trends: trendsSection(log, today),
    contributions: contributionLines(log, names),
    people: peoplePages(log, names, coverages, today),
    ...findings,
  };
  // The page of a person is shown whole: of all in it only the person is looked for.
  const shown = { ...model, people: model.people.map(({ person }) => person) };
  return { ...model, links: linkTable(log, links, model.milestones, shown) };
}

import type { CareerLog } from '../core/log/careerLog';
import { kindNames } from '../core/schema/kinds';
import type { DashboardModel, Trouble } from '../shared/dashboardModel';

import { attentionLines } from './attention';
import { checkInLines } from './checkIns';
import { coverageSection } from './coverage';
import { milestoneLines } from './milestones';
import { overviewSection } from './overview';
import { riskSection } from './risk';
import { winsSection } from './wins';

/** Everything the dashboard shows on one day; pure, and plain JSON. */
export function buildModel(log: CareerLog, trouble: Trouble, today: string): DashboardModel {
  return {
    today,
    owner: { name: log.profile.name ?? null, role: log.profile.role ?? null },
    isEmpty: kindNames.every(kind => log[kind].length === 0),
    trouble,
    needsAttention: attentionLines(log, today),
    overview: overviewSection(log, today),
    milestones: milestoneLines(log, today),
    coverage: coverageSection(log, today),
    checkIns: checkInLines(log, today),
    risk: riskSection(log, today),
    wins: winsSection(log, today),
  };
}

import { buildModel } from '../../../src/dashboard/buildModel';
import type { DashboardModel } from '../../../src/shared/dashboardModel';
import { logOf } from '../logOf';

const trouble = { unreadableEntries: 0, errors: 0, readonlyReason: null, otherFolders: null };

/** The model of a log on 2026-11-23. */
export function modelFor(texts: Readonly<Record<string, string>>): DashboardModel {
  return buildModel(logOf(texts), trouble, { findings: [], findingCount: 0 }, '2026-11-23');
}

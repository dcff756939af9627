import { buildModel } from '../../src/dashboard/buildModel';
import { findingLines } from '../../src/dashboard/findings';
import { checkLog } from '../../src/rules/catalogue';
import type { DashboardModel } from '../../src/shared/dashboardModel';
import type { LogReading } from '../../src/yaml/read/readLog';

export { assembleLog, readLogFile, type LogFile } from '../../src/yaml/read/readLog';

/** What the host does before a page can show anything: the rules, then the model. */
export function modelOf({ log, ids }: LogReading, today: string): DashboardModel {
  const trouble = { unreadableEntries: 0, errors: 0, readonlyReason: null, otherFolders: null };
  return buildModel(log, trouble, findingLines(log, checkLog({ log, ids, today })), today);
}

import { buildModel } from '../../src/dashboard/buildModel';
import { findingsSection } from '../../src/dashboard/findings';
import { diagnose } from '../../src/language/diagnostics';
import { quickFixes } from '../../src/language/quickFix/quickFixes';
import type { DashboardModel } from '../../src/shared/dashboardModel';
import type { LogReading } from '../../src/yaml/read/readLog';

export { assembleLog, readLogFile, type LogFile } from '../../src/yaml/read/readLog';

/** What the host does before a page can show anything: the rules, then the model. */
export function modelOf(reading: LogReading, today: string): DashboardModel {
  const { log } = reading;
  const trouble = { unreadableEntries: 0, errors: 0, readonlyReason: null, otherFolders: null };
  const findings = findingsSection(log, diagnose(reading, today), {
    titlesOf: one => quickFixes(reading, one, today).map(({ title }) => title),
    textOf: file => reading.files.get(file)?.text ?? '',
  });
  return buildModel(log, trouble, findings, today);
}

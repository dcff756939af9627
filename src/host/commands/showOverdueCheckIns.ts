import * as vscode from 'vscode';

import { statusBar } from '../../dashboard/statusBar';
import type { AttentionLine } from '../../shared/dashboardModel';
import { runCommand } from '../commandTable';

import { currentLog, type Desk } from './capture';

interface LinePick extends vscode.QuickPickItem {
  readonly line: AttentionLine;
}

/** Lists what is due; picking a check-in logs the meeting, picking a promise opens it. */
export async function showOverdueCheckIns(desk: Desk): Promise<void> {
  const log = await currentLog(desk);
  const { lines } = statusBar(log, desk.today.current);
  if (lines.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Nothing is due.'));
    return;
  }
  const picks = lines.map((line): LinePick => ({
    label: line.title,
    description: line.when,
    detail: line.detail,
    line,
  }));
  const placeHolder = vscode.l10n.t('Pick a check-in to log the meeting, or a promise to open it.');
  const picked = await vscode.window.showQuickPick(picks, { placeHolder, matchOnDetail: true });
  if (!picked) return;
  const { person, entry } = picked.line;
  if (person === null) await runCommand('careerLog.openEntry', entry.kind, entry.id);
  else await runCommand('careerLog.logMeeting', { with: [person] });
}

import * as vscode from 'vscode';

import type { CommandId, Commands } from '../commandTable';
import type { Dashboard } from '../dashboard/dashboard';
import type { Guard } from '../guard';
import { openEntry } from '../openEntry';

import { addMilestone } from './addMilestone';
import { addPerson } from './addPerson';
import type { Desk } from './capture';
import { initializeFolder } from './initializeFolder';
import { logMeeting } from './logMeeting';
import { logWin } from './logWin';
import { showOverdueCheckIns } from './showOverdueCheckIns';
import { updateMilestoneProgress } from './updateMilestoneProgress';

/** Registers every command of {@link Commands}; one that is forgotten does not compile. */
export function registerCommands(
  desk: Desk,
  dashboard: Dashboard,
  guard: Guard,
): vscode.Disposable {
  const commands: Commands = {
    'careerLog.initializeFolder': given => initializeFolder(desk, given),
    'careerLog.logWin': given => logWin(desk, given),
    'careerLog.logMeeting': given => logMeeting(desk, given),
    'careerLog.addPerson': given => addPerson(desk, given),
    'careerLog.addMilestone': given => addMilestone(desk, given),
    'careerLog.updateMilestoneProgress': given => updateMilestoneProgress(desk, given),
    'careerLog.openDashboard': () => {
      dashboard.openTab();
      return Promise.resolve();
    },
    'careerLog.showOverdueCheckIns': () => showOverdueCheckIns(desk),
    'careerLog.openFolder': () => openFolder(),
    'careerLog.openEntry': (kind, id) => openEntry(desk.folder, kind, id),
    'careerLog.showProblems': () => showProblems(),
    'careerLog.refresh': () => desk.folder.load(),
  };
  return vscode.Disposable.from(
    ...entries(commands).map(([id, run]) => vscode.commands.registerCommand(id, guard(id, run))),
  );
}

type Run = (...args: readonly unknown[]) => unknown;

/** Arguments from outside are checked by each command; here they only pass through. */
function entries(commands: Commands): readonly (readonly [CommandId, Run])[] {
  return Object.entries(commands) as unknown as readonly (readonly [CommandId, Run])[];
}

async function openFolder(): Promise<void> {
  await vscode.commands.executeCommand('vscode.openFolder');
}

async function showProblems(): Promise<void> {
  await vscode.commands.executeCommand('workbench.actions.view.problems');
}

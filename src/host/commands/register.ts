import * as vscode from 'vscode';

import type { Capture, CommandId, Commands } from '../commandTable';
import { resolveConflicts } from '../conflicts/resolveConflicts';
import type { Dashboard } from '../dashboard/dashboard';
import type { Guard } from '../guard';
import { openCommit } from '../git/openCommit';
import { openEntry } from '../openEntry';

import { addByForm } from './addByForm';
import { addMilestone } from './addMilestone';
import { addPerson } from './addPerson';
import type { Desk } from './capture';
import { chooseFolder } from './chooseFolder';
import { changeByForm, type ChangeForm } from './changeByForm';
import { changeForms, type ChangeCommand } from './changeForms';
import { copyStory } from './copyStory';
import { findSponsorProspects } from './findSponsorProspects';
import { setUpPlan } from './setUpPlan';
import { validateLog } from './validateLog';
import { whatIfTheyLeave } from './whatIfTheyLeave';
import { markDelivered, markThanked, snoozeCheckIn } from './entryActions';
import { entryForms, type FormCommand } from './entryForms';
import { findWinsInGitHistory } from './findWinsInGitHistory';
import { fixFinding } from './fixFinding';
import { finishRoughWins } from './finishRoughWins';
import { withoutRepository } from './fromMenu';
import { initializeFolder } from './initializeFolder';
import { acceptGit, keepOutOfGit } from './logInGit';
import { logMeeting } from './logMeeting';
import { logWin } from './logWin';
import { logWinFromCommits } from './logWinFromCommits';
import { logWinFromSelection } from './logWinFromSelection';
import { prepareAgenda } from './prepareAgenda';
import { prepareSponsorUpdate } from './prepareSponsorUpdate';
import { searchLog } from './searchLog';
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
    ...byForm(desk),
    'careerLog.finishRoughWins': given => finishRoughWins(desk, given),
    'careerLog.prepareAgenda': given => prepareAgenda(desk, given),
    'careerLog.prepareSponsorUpdate': given => prepareSponsorUpdate(desk, given),
    ...byChangeForm(desk),
    'careerLog.markDelivered': id => markDelivered(desk, id),
    'careerLog.markThanked': id => markThanked(desk, id),
    'careerLog.setUpPlan': () => setUpPlan(desk),
    'careerLog.findSponsorProspects': () => findSponsorProspects(desk),
    'careerLog.whatIfTheyLeave': given => whatIfTheyLeave(desk, given),
    'careerLog.copyStory': given => copyStory(desk, given),
    'careerLog.validateLog': () => validateLog(desk.folder),
    'careerLog.snoozeCheckIn': given => snoozeCheckIn(desk, given),
    'careerLog.keepOutOfGit': () => keepOutOfGit(desk),
    'careerLog.acceptGit': () => acceptGit(desk),
    'careerLog.resolveConflicts': given => resolveConflicts(desk, given),
    'careerLog.logWinFromSelection': given => logWinFromSelection(desk, given),
    'careerLog.logWinFromCommits': given => logWinFromCommits(desk, withoutRepository(given)),
    'careerLog.findWinsInGitHistory': () => findWinsInGitHistory(desk),
    'careerLog.openDashboard': () => {
      dashboard.openTab();
      return Promise.resolve();
    },
    'careerLog.showOverdueCheckIns': () => showOverdueCheckIns(desk),
    'careerLog.searchLog': () => searchLog(desk),
    'careerLog.chooseFolder': () => chooseFolder(desk.folder),
    'careerLog.openFolder': () => openFolder(),
    'careerLog.openEntry': (kind, id) => openEntry(desk.folder, kind, id),
    'careerLog.openCommit': hash => openCommit(hash),
    'careerLog.fixFinding': (finding, how) => fixFinding(desk, finding, how),
    'careerLog.showProblems': () => showProblems(),
    'careerLog.refresh': () => desk.folder.load(),
  };
  return vscode.Disposable.from(
    ...entries(commands).map(([id, run]) => vscode.commands.registerCommand(id, guard(id, run))),
  );
}

type FormCommands = { readonly [Name in FormCommand as `careerLog.${Name}`]: Capture };

/** One command for each form. */
function byForm(desk: Desk): FormCommands {
  const names = Object.keys(entryForms) as FormCommand[];
  const commands = names.map((name): [string, Capture] => [
    `careerLog.${name}`,
    given => addByForm(desk, name, given),
  ]);
  return Object.fromEntries(commands) as FormCommands;
}

type ChangeCommands = { readonly [Name in ChangeCommand as `careerLog.${Name}`]: Capture };

/** One command for each form that changes an entry. */
function byChangeForm(desk: Desk): ChangeCommands {
  const commands = Object.entries(changeForms).map(([name, form]): [string, Capture] => [
    `careerLog.${name}`,
    // What a form says of its entries it says of those of its own kind, which is all it is given.
    given => changeByForm(desk, name, form() as unknown as ChangeForm, given),
  ]);
  return Object.fromEntries(commands) as ChangeCommands;
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

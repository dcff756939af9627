import * as vscode from 'vscode';

import type { DashboardCommand } from '../shared/commands';

import type { Values } from './folder/logEdit';
import type { Written } from './folder/logWriter';

/** A command that writes: what it is given it does not ask for. */
export type Capture = (given?: Values) => Promise<Written | undefined>;

/**
 * Every command of the extension with its arguments. A wrong id or argument does not compile, and a test
 * holds this table and the manifest equal.
 */
export interface Commands extends Record<`careerLog.${DashboardCommand}`, unknown> {
  'careerLog.initializeFolder': (given?: Values) => Promise<void>;
  'careerLog.logWin': Capture;
  'careerLog.logMeeting': Capture;
  'careerLog.addPerson': Capture;
  'careerLog.addMilestone': Capture;
  'careerLog.updateMilestoneProgress': Capture;
  'careerLog.addGoal': Capture;
  'careerLog.scheduleMeeting': Capture;
  'careerLog.draftAsk': Capture;
  'careerLog.logCommitment': Capture;
  'careerLog.startExperiment': Capture;
  'careerLog.recordFeedback': Capture;
  'careerLog.logContribution': Capture;
  'careerLog.logOpportunity': Capture;
  'careerLog.addMoment': Capture;
  'careerLog.startReview': Capture;
  'careerLog.logDecision': Capture;
  'careerLog.draftProposal': Capture;
  'careerLog.sendAsk': Capture;
  'careerLog.answerAsk': Capture;
  'careerLog.fulfilAsk': Capture;
  'careerLog.renegotiate': Capture;
  'careerLog.concludeExperiment': Capture;
  'careerLog.closeFeedbackLoop': Capture;
  'careerLog.archivePerson': Capture;
  'careerLog.recordChange': Capture;
  'careerLog.mentoringAgreement': Capture;
  'careerLog.mapInfluence': Capture;
  'careerLog.addWitness': Capture;
  'careerLog.setUpPlan': () => Promise<void>;
  'careerLog.findSponsorProspects': () => Promise<void>;
  'careerLog.whatIfTheyLeave': (given?: Values) => Promise<void>;
  'careerLog.copyStory': (given?: Values) => Promise<void>;
  'careerLog.validateLog': () => Promise<void>;
  'careerLog.finishRoughWins': Capture;
  'careerLog.prepareAgenda': Capture;
  'careerLog.prepareSponsorUpdate': Capture;
  'careerLog.markDelivered': (id?: string) => Promise<Written>;
  'careerLog.markThanked': (id?: string) => Promise<Written>;
  'careerLog.snoozeCheckIn': Capture;
  'careerLog.keepOutOfGit': () => Promise<void>;
  'careerLog.acceptGit': () => Promise<void>;
  'careerLog.resolveConflicts': (given?: Values) => Promise<void>;
  'careerLog.logWinFromSelection': (given?: Values | vscode.Uri) => Promise<Written>;
  'careerLog.logWinFromCommits': Capture;
  'careerLog.findWinsInGitHistory': () => Promise<Written | undefined>;
  'careerLog.openDashboard': () => Promise<void>;
  'careerLog.showOverdueCheckIns': () => Promise<void>;
  'careerLog.searchLog': () => Promise<void>;
  'careerLog.chooseFolder': () => Promise<void>;
  'careerLog.openFolder': () => Promise<void>;
  'careerLog.openEntry': (kind: string, id: string) => Promise<void>;
  'careerLog.openCommit': (hash: string) => Promise<void>;
  'careerLog.fixFinding': (finding: unknown, how?: 'choose' | 'open') => Promise<void>;
  'careerLog.showProblems': () => Promise<void>;
  'careerLog.refresh': () => Promise<void>;
}

export type CommandId = keyof Commands;

/** Runs a command of this extension by its id. */
export function runCommand<Id extends CommandId>(
  id: Id,
  ...args: Commands[Id] extends (...args: infer Args) => unknown ? Args : never
): Thenable<unknown> {
  return vscode.commands.executeCommand(id, ...args);
}

import type * as vscode from 'vscode';

import type { LineAction } from '../../shared/commands';
import type { EntryRef } from '../../shared/modelParts';
import { runCommand } from '../commandTable';

import type { PageHandlers } from './dashboardPage';

/** What a page may have done: each message is a command, which asks and tells by itself. */
export function pageHandlers(log: Pick<vscode.LogOutputChannel, 'error'>): PageHandlers {
  return {
    openEntry: ({ kind, id }) => void runCommand('careerLog.openEntry', kind, id),
    act: ({ action, entry }) => void act(action, entry),
    fixFinding: ({ finding, choose }) =>
      void (choose
        ? runCommand('careerLog.fixFinding', finding, 'choose')
        : runCommand('careerLog.fixFinding', finding)),
    openFinding: finding => void runCommand('careerLog.fixFinding', finding, 'open'),
    runCommand: ({ command }) => void runCommand(`careerLog.${command}`),
    failed: ({ message }) => {
      log.error('The dashboard page failed.', message);
    },
  };
}

function act(action: LineAction, { kind, id }: EntryRef): Thenable<unknown> {
  switch (action) {
    case 'logMeeting':
    case 'prepareAgenda':
    case 'prepareSponsorUpdate':
      return runCommand(
        `careerLog.${action}`,
        kind === 'meetings' ? { meeting: id } : { with: [id] },
      );
    case 'markDelivered':
      return runCommand('careerLog.markDelivered', id);
    case 'markThanked':
      return runCommand('careerLog.markThanked', id);
    case 'snoozeCheckIn':
      return runCommand('careerLog.snoozeCheckIn', { person: id });
    case 'sendAsk':
    case 'answerAsk':
    case 'fulfilAsk':
    case 'renegotiate':
    case 'concludeExperiment':
    case 'closeFeedbackLoop':
    case 'finishRoughWins':
    case 'addWitness':
    case 'copyStory':
    case 'mentoringAgreement':
    case 'recordChange':
    case 'archivePerson':
      return runCommand(`careerLog.${action}`, { id });
  }
}

import * as l10n from '@vscode/l10n';

import type { Fix, FixCommand } from './fix';

/** What a person reads where a fix is offered. */
export function fixTitle(fix: Fix): string {
  switch (fix.fix) {
    case 'replace':
      return l10n.t('Change to "{0}"', fix.text);
    case 'nearest':
      return l10n.t('Change to the nearest known word');
    case 'set':
      return l10n.t('Set "{0}" to {1}', lastKey(fix.field), fix.value);
    case 'write':
      return l10n.t('Write "{0}"', lastKey(fix.field));
    case 'create':
      return l10n.t('Create "{0}" in {1}', fix.id, fix.kind);
    case 'rename':
      return l10n.t('Rename to {0}', fix.path);
    case 'run':
      return commandTitles[fix.command]();
  }
}

function lastKey(field: string): string {
  return field.split('.').at(-1) ?? field;
}

const commandTitles: Readonly<Record<FixCommand, () => string>> = {
  'careerLog.acceptGit': () => l10n.t('Accept that git holds the log'),
  'careerLog.addGoal': () => l10n.t('Add a goal'),
  'careerLog.addMilestone': () => l10n.t('Add a milestone'),
  'careerLog.addWitness': () => l10n.t('Add a witness to a win'),
  'careerLog.answerAsk': () => l10n.t('Log the answer'),
  'careerLog.concludeExperiment': () => l10n.t('Conclude the experiment'),
  'careerLog.draftAsk': () => l10n.t('Draft an ask'),
  'careerLog.findSponsorProspects': () => l10n.t('Find sponsor prospects'),
  'careerLog.fulfilAsk': () => l10n.t('Log the act'),
  'careerLog.keepOutOfGit': () => l10n.t('Keep the log out of git'),
  'careerLog.logContribution': () => l10n.t('Log a contribution'),
  'careerLog.logMeeting': () => l10n.t('Log a meeting'),
  'careerLog.mapInfluence': () => l10n.t('Map influence'),
  'careerLog.onePageSummary': () => l10n.t('Make the one-page summary'),
  'careerLog.prepareAgenda': () => l10n.t('Prepare the agenda'),
  'careerLog.renegotiate': () => l10n.t('Renegotiate the date'),
  'careerLog.resolveConflicts': () => l10n.t('Resolve the conflicts'),
  'careerLog.snoozeCheckIn': () => l10n.t('Snooze the check-in'),
  'careerLog.startReview': () => l10n.t('Start the review'),
  'careerLog.updateMilestoneProgress': () => l10n.t('Add a measurement'),
  'careerLog.writeFollowUp': () => l10n.t('Write a follow-up'),
};

import type { Kind } from '../../core/schema/kinds';
import type { Diagnostic } from '../../language/diagnostics';
import type { QuickFix, Remedy } from '../../language/quickFix/quickFix';
import { quickFixes } from '../../language/quickFix/quickFixes';
import type { FixCommand } from '../../rules/fix';
import type { CommandId } from '../commandTable';
import type { ReadyFolder } from '../folder/folderState';

/** A command and what it is given. */
export interface GivenCommand {
  readonly id: CommandId;
  readonly given: readonly unknown[];
}

/** Named by rules, and not written yet. One that exists does not compile here any more. */
const later: Readonly<Record<Exclude<FixCommand, CommandId>, true>> = {
  'careerLog.onePageSummary': true,
  'careerLog.writeFollowUp': true,
};

/** The commands that ask for an entry of a kind. */
const adding: Readonly<Partial<Record<Kind, CommandId>>> = {
  goals: 'careerLog.addGoal',
  milestones: 'careerLog.addMilestone',
  people: 'careerLog.addPerson',
  asks: 'careerLog.draftAsk',
  commitments: 'careerLog.logCommitment',
  experiments: 'careerLog.startExperiment',
  feedback: 'careerLog.recordFeedback',
  contributions: 'careerLog.logContribution',
  wins: 'careerLog.logWin',
  meetings: 'careerLog.logMeeting',
  opportunities: 'careerLog.logOpportunity',
  moments: 'careerLog.addMoment',
  decisions: 'careerLog.logDecision',
};

/** What is offered about a finding, in the editor and elsewhere, the likeliest first. */
export function offeredFixes(
  { reading }: ReadyFolder,
  found: Diagnostic,
  today: string,
): readonly QuickFix[] {
  return quickFixes(reading, found, today).filter(isThere);
}

/** False for a fix that needs a command which does not exist. */
function isThere({ remedy }: QuickFix): boolean {
  const needsCommand = remedy.does === 'run' || remedy.does === 'create';
  return !needsCommand || commandFor(remedy) !== undefined;
}

export function commandFor(remedy: Remedy): GivenCommand | undefined {
  if (remedy.does === 'create') {
    const id = adding[remedy.kind];
    return id && { id, given: [{ id: remedy.id }] };
  }
  if (remedy.does !== 'run') return undefined;
  const { command, given } = remedy.run;
  return isLater(command) ? undefined : { id: command, given: [given] };
}

function isLater(command: FixCommand): command is Exclude<FixCommand, CommandId> {
  return Object.hasOwn(later, command);
}

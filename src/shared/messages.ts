import type { DashboardState } from './dashboardModel';
import type { EntryRef } from './modelParts';

/** Host to page: the whole state, every time. */
export interface ToDashboard {
  readonly state: DashboardState;
}

/** Page to host: facts and requests for commands. The page never changes anything itself. */
export interface FromDashboard {
  /** The page has loaded and wants the state. */
  readonly ready: null;
  readonly openEntry: EntryRef;
  /** What a button of one line asks for, about the entry of that line. */
  readonly act: { readonly action: LineAction; readonly entry: EntryRef };
  readonly runCommand: { readonly command: DashboardCommand };
  /** Something went wrong in the page; the host writes it to the log. */
  readonly failed: { readonly message: string };
}

/** The only commands the page may ask for. */
export const dashboardCommands = [
  'initializeFolder',
  'logWin',
  'logMeeting',
  'scheduleMeeting',
  'addPerson',
  'addGoal',
  'addMilestone',
  'updateMilestoneProgress',
  'draftAsk',
  'logCommitment',
  'startExperiment',
  'recordFeedback',
  'logContribution',
  'logOpportunity',
  'addMoment',
  'startReview',
  'finishRoughWins',
  'openDashboard',
  'openFolder',
  'showProblems',
] as const;

export type DashboardCommand = (typeof dashboardCommands)[number];

/** The only things a line may offer to do about its entry; the model says which line offers what. */
export const lineActions = [
  'logMeeting',
  'prepareAgenda',
  'markDelivered',
  'snoozeCheckIn',
  'markThanked',
] as const;

export type LineAction = (typeof lineActions)[number];

export type Message<Messages> = {
  readonly [Type in keyof Messages]: { readonly type: Type; readonly body: Messages[Type] };
}[keyof Messages];

/** One handler per message; a forgotten one does not compile. */
export type Handlers<Messages> = {
  readonly [Type in keyof Messages]: (body: Messages[Type]) => void;
};

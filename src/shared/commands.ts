/** The only commands the page may ask for. */
export const dashboardCommands = [
  'initializeFolder',
  'logWin',
  'logMeeting',
  'scheduleMeeting',
  'addPerson',
  'addGoal',
  'mapInfluence',
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
  'prepareSponsorUpdate',
  'markDelivered',
  'snoozeCheckIn',
  'markThanked',
  'sendAsk',
  'answerAsk',
  'fulfilAsk',
  'renegotiate',
  'concludeExperiment',
  'closeFeedbackLoop',
  'finishRoughWins',
  'addWitness',
  'copyStory',
  'mentoringAgreement',
  'recordChange',
  'archivePerson',
] as const;

export type LineAction = (typeof lineActions)[number];

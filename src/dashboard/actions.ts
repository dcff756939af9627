import { isLiveAsk, isOpenAsk } from '../core/log/ask';
import type {
  Ask,
  Commitment,
  Contribution,
  Experiment,
  Feedback,
  Meeting,
  Person,
  Win,
} from '../core/log/careerLog';
import { commitmentState } from '../core/log/commitment';
import { directionOf } from '../core/log/contribution';
import { activeRole } from '../core/log/role';
import type { CheckIn } from '../core/measures/checkIns';
import { winEvidence } from '../core/measures/winEvidence';
import type { LineAction } from '../shared/commands';

/** What can be done about a line at once, by its state: the likeliest first, and only few. */
export type Actions = readonly LineAction[];

/** An ask goes from the draft to the answer to the act. */
export function askActions(ask: Ask): Actions {
  if (ask.status === 'sent') return ['answerAsk'];
  if (isOpenAsk(ask)) return ['fulfilAsk'];
  return isLiveAsk(ask) ? ['sendAsk'] : [];
}

/** Another day is agreed for what the owner promised; what others promised only comes. */
export function commitmentActions(commitment: Commitment, today: string): Actions {
  if (commitmentState(commitment, today) !== 'open') return [];
  return commitment.owner === 'me' ? ['markDelivered', 'renegotiate'] : ['markDelivered'];
}

/** A reminder is silenced only where there is one; an agenda needs a meeting that is booked. */
export function checkInActions(checkIn: CheckIn): Actions {
  const prepare = checkIn.booked ? [preparation(checkIn.booked)] : [];
  if (isReminded(checkIn)) return ['logMeeting', ...prepare, 'snoozeCheckIn'];
  return [...prepare, 'logMeeting'];
}

/** A sponsor is told, everybody else is asked. */
function preparation({ kind }: Meeting): LineAction {
  return kind === 'sponsor-update' ? 'prepareSponsorUpdate' : 'prepareAgenda';
}

/** A meeting is prepared before it comes, and can be logged on its day. */
export function meetingActions(meeting: Meeting, daysAhead: number): Actions {
  const prepare = preparation(meeting);
  return daysAhead === 0 ? [prepare, 'logMeeting'] : [prepare];
}

/** Whether something is said about a check-in before its day and after (M3). */
export function isReminded({ state, snoozedUntil }: CheckIn): boolean {
  const isNear = state === 'overdue' || state === 'due-today' || state === 'due-soon';
  return isNear && snoozedUntil === undefined;
}

/** An experiment is concluded once its time is over. */
export function experimentActions(experiment: Experiment, today: string): Actions {
  const { concluded, abandoned, run_by: runBy } = experiment;
  const isOpen = concluded === undefined && abandoned === undefined;
  return isOpen && runBy < today ? ['concludeExperiment'] : [];
}

/** For feedback that was received and is not reported back yet. */
export function feedbackActions({ declined, reported }: Feedback): Actions {
  return declined === undefined && reported === undefined ? ['closeFeedbackLoop'] : [];
}

export function contributionActions(contribution: Contribution): Actions {
  const isOwed = directionOf(contribution) === 'received' && contribution.thanked === undefined;
  return isOwed ? ['markThanked'] : [];
}

export function winActions(win: Win): Actions {
  if (winEvidence(win).level === 'rough') return ['finishRoughWins'];
  const isTold = win.story !== undefined && win.visibility === 'shareable';
  return [
    ...(win.witnesses.length === 0 ? (['addWitness'] as const) : []),
    ...(isTold ? (['copyStory'] as const) : []),
  ];
}

/** Nothing more is done with somebody who is archived; who left is archived next. */
export function personActions(person: Person, today: string): Actions {
  if (person.archived !== undefined && person.archived <= today) return [];
  if (person.left !== undefined && person.left <= today) return ['archivePerson'];
  const isUnagreed =
    activeRole(person, 'mentor', today) !== undefined && person.agreement === undefined;
  return ['logMeeting', isUnagreed ? 'mentoringAgreement' : 'recordChange'];
}

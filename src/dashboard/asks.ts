import * as l10n from '@vscode/l10n';

import { followUpDay, isLiveAsk, isOpenAsk } from '../core/log/ask';
import type { Ask, CareerLog, Commitment } from '../core/log/careerLog';
import { commitmentState, effectiveDue } from '../core/log/commitment';
import { directionOf } from '../core/log/contribution';
import { activeRole } from '../core/log/role';
import { askChecklist, askParts, type AskPart } from '../core/measures/askChecklist';
import { promises, type Promises } from '../core/measures/promises';
import { openAsks, readiness, type ReadinessReason } from '../core/measures/readiness';
import { behaviours } from '../core/schema/vocabulary';
import { daysBetween } from '../core/time/calendar';
import { inYear } from '../core/time/period';
import type {
  AskLine,
  Asks,
  CommitmentLine,
  Commitments,
  Readiness,
} from '../shared/sections/asks';
import { dayCount, dueOrOverdue } from '../wording/days';

import { askActions, commitmentActions } from './actions';
import { unrecordedLines } from './bookedMeetings';
import { byName, namesOf, wordText, type Names } from './named';
import { refTo } from './words';

const statusOrder = [
  'sent',
  'agreed',
  'ready',
  'draft',
  'fulfilled',
  'declined',
  'withdrawn',
  'expired',
];

export function asksSection(log: CareerLog, names: Names, today: string): Asks {
  const rank = ({ status }: Ask) => statusOrder.indexOf(status);
  return {
    asks: [...log.asks]
      .sort((a, b) => rank(a) - rank(b) || (a.sent ?? '').localeCompare(b.sent ?? ''))
      .map(ask => askLine(log, names, ask, today)),
    readiness: log.people
      .filter(person => activeRole(person, 'sponsor', today))
      .map((person): Readiness => {
        const { state, reasons } = readiness(log, person, today);
        return {
          person: names.entry('people', person),
          state,
          stateLabel: stateLabels()[state],
          reasons: reasons.map(reason => reasonText(reason, names)),
          open: {
            asks: openAsks(log, person, today).length,
            capacity: activeRole(person, 'sponsor', today)?.capacity ?? null,
          },
        };
      })
      .sort((a, b) => byName(a.person, b.person)),
    commitments: commitmentsOf(log, names, today),
    unrecorded: unrecordedLines(log, today).map(({ entry, title, detail, when, actions }) => ({
      entry,
      title,
      detail,
      when,
      actions,
    })),
    behaviours: askedAndDone(log, today),
  };
}

/** What speaks against asking somebody now, in words, and for this ask; empty when nothing does. */
export function readinessTexts(
  log: CareerLog,
  to: string,
  today: string,
  ask?: Ask,
): readonly string[] {
  const reader = log.people.find(({ id }) => id === to);
  const names = namesOf(log);
  return reader
    ? readiness(log, reader, today, ask).reasons.map(reason => reasonText(reason, names))
    : [];
}

function stateLabels(): Readonly<Record<Readiness['state'], string>> {
  return {
    ready: l10n.t('ready'),
    caution: l10n.t('with caution'),
    'not-ready': l10n.t('not yet'),
  };
}

function askLine(log: CareerLog, names: Names, ask: Ask, today: string): AskLine {
  const { missing } = askChecklist(log, ask);
  const n = askParts.length;
  return {
    entry: refTo('asks', ask),
    title: askTitle(ask),
    to: names.person(ask.to),
    status: ask.status,
    stage: isOpenAsk(ask) ? 'open' : isLiveAsk(ask) ? 'draft' : 'closed',
    when: whenText(log, ask, today),
    closed: isLiveAsk(ask) ? null : (ask.fulfilled ?? ask.answered ?? ask.sent ?? null),
    checklist: isLiveAsk(ask)
      ? { count: { k: n - missing.length, n }, missing: missing.map(partText) }
      : null,
    milestones: ask.milestones.map(names.milestone),
    actions: askActions(ask),
  };
}

/** The act asked for, else the words of the ask. */
export function askTitle({ behaviours: acts, narrative, id }: Ask): string {
  return acts.map(wordText).join(', ') || (narrative ?? id);
}

function whenText(log: CareerLog, ask: Ask, today: string): string {
  const { status, sent, answered, fulfilled } = ask;
  if (status === 'fulfilled' && fulfilled !== undefined) return fulfilled;
  if (answered !== undefined) return l10n.t('answered {0}', answered);
  if (sent === undefined) return '';
  const ago = l10n.t('{0} ago', dayCount(Math.max(0, daysBetween(sent, today))));
  if (status !== 'sent') return l10n.t('sent {0}', ago);
  const day = followUpDay(ask, log.settings.thresholds.follow_up);
  const isOver = day !== undefined && day < today;
  return isOver ? l10n.t('{0}, to follow up since {1}', ago, day) : ago;
}

function partText(part: AskPart): string {
  switch (part) {
    case 'evidenced-win':
      return l10n.t('win with evidence');
    case 'benefit-to-organisation':
      return l10n.t('benefit to the organisation');
    case 'benefit-to-sponsor':
      return l10n.t('benefit to the sponsor');
    case 'risk-and-mitigation':
      return l10n.t('risk and mitigation');
    case 'shared-priority':
      return l10n.t('shared priority');
    case 'step':
      return l10n.t('smallest step');
    case 'narrative':
    case 'behaviour':
    case 'milestone':
    case 'offer':
      return part;
  }
}

function reasonText(reason: ReadinessReason, names: Names): string {
  switch (reason.reason) {
    case 'overdue-to-them':
      return l10n.t('a promise to them is overdue: {0}', reason.commitment.what);
    case 'at-capacity':
      return l10n.t('{0} of {1} asks are open', reason.open, reason.capacity);
    case 'open-to-them':
      return l10n.t('a promise to them is open: {0}', reason.commitment.what);
    case 'overdue-to-another-sponsor': {
      const { name } = names.person(reason.commitment.person);
      return l10n.t('a promise to {0} is overdue: {1}', name, reason.commitment.what);
    }
    case 'nothing-delivered':
      return l10n.t('nothing was delivered to them in 12 months');
    case 'ask-incomplete':
      return l10n.t('the ask lacks: {0}', reason.missing.map(partText).join(', '));
    case 'no-shared-priority':
      return l10n.t('no priority is shared with them');
  }
}

function commitmentsOf(log: CareerLog, names: Names, today: string): Commitments {
  const mine = promises(log, today);
  const { overdue, open, onTime } = mine;
  const line = (commitment: Commitment) => commitmentLine(names, commitment, today);
  return {
    onTime: onTime ?? null,
    text: promisesText(mine),
    overdue: overdue.map(line).sort(byDue),
    open: open.map(line).sort(byDue),
    theirs: log.commitments
      .filter(one => one.owner === 'them' && commitmentState(one, today) === 'open')
      .map(line)
      .sort(byDue),
  };
}

/** "5 of 6 on time, 1 renegotiated" (M12). */
export function promisesText({ onTime, renegotiated }: Promises): string {
  if (!onTime) return l10n.t('not recorded');
  const kept = l10n.t('{0} of {1} on time', onTime.k, onTime.n);
  return renegotiated > 0 ? l10n.t('{0}, {1} renegotiated', kept, renegotiated) : kept;
}

export function commitmentLine(
  names: Names,
  commitment: Commitment,
  today: string,
): CommitmentLine {
  const due = effectiveDue(commitment);
  return {
    entry: refTo('commitments', commitment),
    what: commitment.what,
    person: names.person(commitment.person),
    due,
    when: dueOrOverdue(daysBetween(today, due)),
    actions: commitmentActions(commitment, today),
  };
}

function byDue(a: CommitmentLine, b: CommitmentLine): number {
  return a.due.localeCompare(b.due);
}

/** In 12 months, by the order of the format. An act counts once, noted as a contribution or by its ask. */
function askedAndDone(log: CareerLog, today: string): Asks['behaviours'] {
  const isRecent = inYear(today);
  const received = log.contributions.filter(
    one => directionOf(one) === 'received' && isRecent(one.date),
  );
  return behaviours
    .map(behaviour => {
      const acts = received.filter(({ kind }) => kind === behaviour);
      const asks = log.asks.filter(ask => ask.behaviours.includes(behaviour));
      const isNoted = ({ id, to, sent }: Ask) =>
        acts.some(act => act.ask === id || (act.person === to && act.date >= (sent ?? '')));
      const fulfilled = asks.filter(
        ask => ask.fulfilled !== undefined && isRecent(ask.fulfilled) && !isNoted(ask),
      );
      return {
        behaviour: wordText(behaviour),
        asked: asks.filter(({ sent }) => sent !== undefined && isRecent(sent)).length,
        done: acts.length + fulfilled.length,
      };
    })
    .filter(({ asked, done }) => asked + done > 0);
}

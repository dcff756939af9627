import * as l10n from '@vscode/l10n';

import type { CareerLog, Contribution, Meeting, Person } from '../core/log/careerLog';
import { commitmentState } from '../core/log/commitment';
import { dayOf, meetingStatus, wasHeld } from '../core/log/meeting';
import { activeRole } from '../core/log/role';
import type { MilestoneCoverage } from '../core/measures/coverage';
import { firstDelivery } from '../core/measures/firstDelivery';
import { byKind, feedbackUse, giveAndTake } from '../core/measures/giveAndTake';
import { giftsOf } from '../core/measures/mentorGifts';
import { notHeard } from '../core/measures/shareableWins';
import { sponsorActs } from '../core/measures/sponsorActs';
import type { MeetingLine, PersonPage, SponsorPart } from '../shared/sections/people';
import { dayCount } from '../wording/days';
import { supportLabel } from '../wording/milestone';

import { personActions } from './actions';
import { commitmentLine } from './asks';
import { byName, wordText, type Names } from './named';
import { agreementText, fateText, roleLine } from './personRoles';
import { refTo } from './words';

/** One page for each person, by name; archived people come last. */
export function peoplePages(
  log: CareerLog,
  names: Names,
  coverages: readonly MilestoneCoverage[],
  today: string,
): readonly PersonPage[] {
  const meetings = meetingsByPerson(log.meetings);
  return log.people
    .map(person => personPage(log, names, coverages, meetings.get(person.id) ?? [], person, today))
    .sort((a, b) => Number(a.isArchived) - Number(b.isArchived) || byName(a.person, b.person));
}

function meetingsByPerson(meetings: readonly Meeting[]): ReadonlyMap<string, readonly Meeting[]> {
  const found = new Map<string, Meeting[]>();
  for (const meeting of meetings) {
    for (const id of meeting.with) {
      const list = found.get(id);
      if (list) list.push(meeting);
      else found.set(id, [meeting]);
    }
  }
  return found;
}

function personPage(
  log: CareerLog,
  names: Names,
  coverages: readonly MilestoneCoverage[],
  meetings: readonly Meeting[],
  person: Person,
  today: string,
): PersonPage {
  const { given, received } = giveAndTake(log, person, today);
  const open = log.commitments.filter(
    one => one.person === person.id && commitmentState(one, today) === 'open',
  );
  const lines = (owner: 'me' | 'them') =>
    open.filter(one => one.owner === owner).map(one => commitmentLine(names, one, today));
  return {
    person: names.entry('people', person),
    position: positionOf(person),
    fate: fateText(person, today),
    isArchived: person.archived !== undefined && person.archived <= today,
    actions: personActions(person, today),
    roles: person.roles.map(role => roleLine(log, person, role, today)),
    agreement: agreementText(person),
    signals: person.signals.map(({ text, date }) => ({ text, date: date ?? null })),
    supports: coverages.flatMap(coverage => supportsOf(coverage, person, names)),
    sponsor: sponsorPart(log, names, person, today),
    promisedByMe: lines('me'),
    promisedToMe: lines('them'),
    given: counts(given),
    received: counts(received),
    gifts: giftsOf(log, person, today),
    openQuestions: openQuestions(meetings, today),
    feedbackApplied: feedbackUse(log, today, person).applied ?? null,
    meetings: [...meetings]
      .sort((a, b) => b.date.localeCompare(a.date))
      .map((meeting): MeetingLine => ({
        entry: refTo('meetings', meeting),
        date: dayOf(meeting.date),
        kind: wordText(meeting.kind),
        status: meetingStatus(meeting, today),
        learned: meeting.learned,
      })),
  };
}

function positionOf({ title, layer, domain, org }: Person): string {
  const outside = org === 'outside' ? l10n.t('outside') : undefined;
  return [title, layer, domain, outside].filter(part => part !== undefined).join(', ');
}

/** The questions that the last meeting left open are for the next one. */
function openQuestions(meetings: readonly Meeting[], today: string): readonly string[] {
  const [last] = meetings
    .filter(meeting => wasHeld(meeting, today))
    .sort((a, b) => b.date.localeCompare(a.date));
  return last?.open_questions ?? [];
}

/** What only a sponsor has: details about their acts, never a verdict (M19, M22, R-42). */
function sponsorPart(
  log: CareerLog,
  names: Names,
  person: Person,
  today: string,
): SponsorPart | null {
  const role = activeRole(person, 'sponsor', today);
  if (!role) return null;
  const { core, fronts } = sponsorActs(log, person, today);
  const days = firstDelivery(log, person, role, today);
  const none =
    role.started === undefined ? l10n.t('not recorded') : l10n.t('nothing delivered yet');
  return {
    notHeard: notHeard(log, person, today).map(win => names.entry('wins', win)),
    acts: l10n.t('core {0} of {1}, fronts {2} of {3}', core.k, core.n, fronts.k, fronts.n),
    firstDelivery: days === undefined ? none : l10n.t('after {0}', dayCount(days)),
  };
}

function supportsOf(
  { milestone, sponsors, mentors }: MilestoneCoverage,
  person: Person,
  names: Names,
): PersonPage['supports'] {
  const label = (side: 'sponsor' | 'mentor', list: typeof sponsors) =>
    list
      .filter(backing => backing.person === person)
      .map(({ level }) => `${side}, ${supportLabel(side, level)}`);
  return [...label('sponsor', sponsors), ...label('mentor', mentors)].map(text => ({
    milestone: names.entry('milestones', milestone),
    label: text,
  }));
}

function counts(contributions: readonly Contribution[]): PersonPage['given'] {
  return [...byKind(contributions)].map(([kind, count]) => ({ kind: wordText(kind), count }));
}

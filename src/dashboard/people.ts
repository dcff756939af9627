import * as l10n from '@vscode/l10n';

import type { CareerLog, Contribution, Meeting, Person, Role } from '../core/log/careerLog';
import { commitmentState } from '../core/log/commitment';
import { dayOf, meetingStatus } from '../core/log/meeting';
import { activeRole, isActiveRole } from '../core/log/role';
import { checkIn } from '../core/measures/checkIns';
import type { MilestoneCoverage } from '../core/measures/coverage';
import { byKind, feedbackUse, giveAndTake } from '../core/measures/giveAndTake';
import { notHeard } from '../core/measures/shareableWins';
import { daysBetween } from '../core/time/calendar';
import type { MeetingLine, PersonPage, RoleLine } from '../shared/sections/people';
import { checkInLabel } from '../wording/checkIn';
import { supportLabel } from '../wording/milestone';

import { personActions } from './actions';
import { commitmentLine } from './asks';
import { byName, wordText, type Names } from './named';
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
  const isSponsor = activeRole(person, 'sponsor', today) !== undefined;
  return {
    person: names.entry('people', person),
    position: positionOf(person),
    isArchived: person.archived !== undefined && person.archived <= today,
    actions: personActions(person, today),
    roles: person.roles.map(role => roleLine(log, person, role, today)),
    agreement: agreementText(person),
    signals: person.signals.map(({ text }) => text),
    supports: coverages.flatMap(coverage => supportsOf(coverage, person, names)),
    notHeard: isSponsor ? notHeard(log, person, today).map(win => names.entry('wins', win)) : null,
    promisedByMe: lines('me'),
    promisedToMe: lines('them'),
    given: counts(given),
    received: counts(received),
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

function roleLine(log: CareerLog, person: Person, role: Role, today: string): RoleLine {
  const found = checkIn(log, person, role, today);
  const days = found.due === undefined ? 0 : daysBetween(today, found.due);
  const isActive = isActiveRole(person, role, today);
  return {
    role: role.stage === 'cultivation' ? role.kind : `${role.kind}, ${role.stage}`,
    when: whenText(role, today),
    rhythm: isActive ? rhythmText(role, checkInLabel(found, days)) : '',
    isActive,
  };
}

function rhythmText({ cadence }: Role, state: string): string {
  if (cadence === undefined) return '';
  return cadence === 'none' ? state : `${cadence}, ${state}`;
}

function whenText({ started, ended, paused }: Role, today: string): string {
  if (ended !== undefined && ended <= today) {
    return started === undefined
      ? l10n.t('until {0}', ended)
      : l10n.t('{0} to {1}', started, ended);
  }
  if (paused !== undefined && paused <= today) return l10n.t('paused since {0}', paused);
  return started === undefined ? '' : l10n.t('since {0}', started);
}

function agreementText({ agreement }: Person): string | null {
  if (!agreement) return null;
  const parts = [
    agreement.minutes === undefined ? undefined : l10n.t('{0} minutes', agreement.minutes),
    agreement.mode,
    agreement.until === undefined ? undefined : l10n.t('until {0}', agreement.until),
    ...agreement.goals,
  ].filter(part => part !== undefined);
  return parts.length === 0 ? l10n.t('agreed') : parts.join(', ');
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

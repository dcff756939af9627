import * as l10n from '@vscode/l10n';

import type { CareerLog, Commitment, Milestone, Person, Role } from '../../core/log/careerLog';
import { commitmentState, effectiveDue } from '../../core/log/commitment';
import { dayOf, wasHeld } from '../../core/log/meeting';
import { activeMilestones } from '../../core/log/milestone';
import { isActiveOrPaused } from '../../core/log/role';
import { checkIn, suits } from '../../core/measures/checkIns';
import { mentorLevel, sponsorLevel } from '../../core/measures/support';
import { daysBetween } from '../../core/time/calendar';
import { checkInLabel } from '../../wording/checkIn';
import { dueOrOverdue } from '../../wording/days';
import { supportLabel } from '../../wording/milestone';
import type { Name } from '../ids';

import { fact, type Card, type Fact } from './card';
import { namedByBoth } from './sources';

/** Roles with their check-ins, promises both ways, and the milestones the person stands behind. */
export function personCard(log: CareerLog, person: Person, today: string): Card {
  const promises = log.commitments.filter(
    commitment => commitment.person === person.id && commitmentState(commitment, today) === 'open',
  );
  const { title, layer, domain } = person;
  const position = [title, layer, domain].filter(part => part !== undefined).join(', ');
  return {
    title: person.name,
    facts: [
      ...(position === '' ? [] : [fact(position)]),
      ...person.roles.flatMap(role => roleFacts(log, person, role, today)),
      ...promises.map(promise => promiseFact(promise, today)),
      ...(promises.length === 0 ? [fact(l10n.t('No open promises on either side'))] : []),
      ...activeMilestones(log, today).flatMap(one => supportFacts(log, person, one, today)),
    ],
  };
}

function supportFacts(
  log: CareerLog,
  person: Person,
  milestone: Milestone,
  today: string,
): readonly Fact[] {
  const sponsor = supportLabel('sponsor', sponsorLevel(log, person, milestone, today));
  const mentor = supportLabel('mentor', mentorLevel(log, person, milestone, today));
  const sources = namedByBoth(log, person, milestone, today);
  const { title } = milestone;
  return [
    ...(sponsor ? [fact(l10n.t('Sponsor of "{0}": {1}', title, sponsor), ...sources)] : []),
    ...(mentor ? [fact(l10n.t('Mentor for "{0}": {1}', title, mentor), ...sources)] : []),
  ];
}

function roleFacts(log: CareerLog, person: Person, role: Role, today: string): readonly Fact[] {
  const self: Name = { kind: 'people', id: person.id };
  const parts = [role.kind, role.stage, role.cadence].filter(part => part !== undefined);
  if (!isActiveOrPaused(person, role, today)) {
    return [fact(l10n.t('{0}: not active', parts.join(', ')), self)];
  }
  const found = checkIn(log, person, role, today);
  const { last, due, booked } = found;
  const state = checkInLabel(found, due === undefined ? 0 : daysBetween(today, due));
  const next = due === undefined ? state : l10n.t('next check-in {0}, {1}', due, state);
  const before = last === undefined ? l10n.t('none held yet') : l10n.t('last one {0}', last);
  const meetings = log.meetings
    .filter(one => suits(one, person, role) && wasHeld(one, today) && dayOf(one.date) === last)
    .map(({ id }): Name => ({ kind: 'meetings', id }));
  return [
    fact(l10n.t('{0}: {1}, {2}', parts.join(', '), next, before), self, ...meetings),
    ...(booked
      ? [
          fact(l10n.t('Scheduled: {0}', booked.date.replace('T', ' ')), {
            kind: 'meetings',
            id: booked.id,
          }),
        ]
      : []),
  ];
}

function promiseFact(commitment: Commitment, today: string): Fact {
  const when = dueOrOverdue(daysBetween(today, effectiveDue(commitment)));
  const { what, owner, id } = commitment;
  const text =
    owner === 'me'
      ? l10n.t('You promised "{0}": {1}', what, when)
      : l10n.t('They promised "{0}": {1}', what, when);
  return fact(text, { kind: 'commitments', id });
}

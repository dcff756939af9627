import { isOpenAsk } from '../log/ask';
import type { Ask, CareerLog, Commitment, Person } from '../log/careerLog';
import { commitmentState } from '../log/commitment';
import { activeRole } from '../log/role';
import { inLastYear } from '../time/lastYear';

import { askChecklist, sharesPriority, type AskPart } from './askChecklist';
import { isOverdue } from './promises';

/** Why it is not, or not quite, the time to ask somebody. The first two mean "not ready". */
export type ReadinessReason =
  | { readonly reason: 'overdue-to-them'; readonly commitment: Commitment }
  | { readonly reason: 'at-capacity'; readonly open: number; readonly capacity: number }
  | { readonly reason: 'open-to-them'; readonly commitment: Commitment }
  | { readonly reason: 'overdue-to-another-sponsor'; readonly commitment: Commitment }
  | { readonly reason: 'nothing-delivered' }
  | { readonly reason: 'ask-incomplete'; readonly missing: readonly AskPart[] }
  | { readonly reason: 'no-shared-priority' };

/** It informs and never blocks (domain.md, M12 and H9). */
export interface Readiness {
  readonly state: 'ready' | 'caution' | 'not-ready';
  readonly reasons: readonly ReadinessReason[];
}

/** Whether a person can be asked, as of a day; for a given ask its content is looked at too. */
export function readiness(log: CareerLog, person: Person, today: string, ask?: Ask): Readiness {
  const blocking = [
    ...promiseReasons(log, person, today),
    ...capacityReasons(log, person, today, ask),
  ];
  const cautious = [
    ...cautions(log, person, today),
    ...(ask === undefined ? [] : askReasons(log, ask)),
  ];
  const state = blocking.length > 0 ? 'not-ready' : cautious.length > 0 ? 'caution' : 'ready';
  return { state, reasons: [...blocking, ...cautious] };
}

/** How many asks to a person wait for an answer or an act. */
export function openAsks({ asks }: CareerLog, person: Person, today: string): readonly Ask[] {
  return asks.filter(
    ask => ask.to === person.id && isOpenAsk(ask) && (ask.sent === undefined || ask.sent <= today),
  );
}

function mine({ commitments }: CareerLog): readonly Commitment[] {
  return commitments.filter(({ owner }) => owner === 'me');
}

function promiseReasons(log: CareerLog, { id }: Person, today: string): readonly ReadinessReason[] {
  return mine(log)
    .filter(commitment => commitment.person === id && isOverdue(commitment, today))
    .map(commitment => ({ reason: 'overdue-to-them', commitment }));
}

function capacityReasons(
  log: CareerLog,
  person: Person,
  today: string,
  ask: Ask | undefined,
): readonly ReadinessReason[] {
  const role = activeRole(person, 'sponsor', today);
  if (!role) return [];
  // An ask does not stand in its own way.
  const open = openAsks(log, person, today).filter(other => other !== ask).length;
  return open >= role.capacity ? [{ reason: 'at-capacity', open, capacity: role.capacity }] : [];
}

function cautions(log: CareerLog, person: Person, today: string): readonly ReadinessReason[] {
  const open = mine(log).filter(
    one => commitmentState(one, today) === 'open' && wasMade(one, today),
  );
  const sponsors = new Set(
    log.people.filter(one => activeRole(one, 'sponsor', today)).map(({ id }) => id),
  );
  const toThem = open.filter(one => one.person === person.id && !isOverdue(one, today));
  const toOthers = open.filter(
    one => one.person !== person.id && sponsors.has(one.person) && isOverdue(one, today),
  );
  const hasDelivered = mine(log).some(
    one => one.person === person.id && inLastYear(one.delivered, today),
  );
  return [
    ...toThem.map((commitment): ReadinessReason => ({ reason: 'open-to-them', commitment })),
    ...toOthers.map((commitment): ReadinessReason => ({
      reason: 'overdue-to-another-sponsor',
      commitment,
    })),
    ...(hasDelivered ? [] : [{ reason: 'nothing-delivered' } as const]),
  ];
}

/** A promise made later was none yet on that day. */
function wasMade({ made }: Commitment, today: string): boolean {
  return made === undefined || made <= today;
}

function askReasons(log: CareerLog, ask: Ask): readonly ReadinessReason[] {
  const { missingCore } = askChecklist(log, ask);
  return [
    ...(missingCore.length > 0
      ? [{ reason: 'ask-incomplete', missing: missingCore } as const]
      : []),
    ...(sharesPriority(log, ask) ? [] : [{ reason: 'no-shared-priority' } as const]),
  ];
}

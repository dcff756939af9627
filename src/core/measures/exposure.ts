import type { CareerLog, Opportunity, Person } from '../log/careerLog';
import { activeMilestones } from '../log/milestone';
import { opportunityState } from '../log/opportunity';
import { addDays } from '../time/calendar';
import { inLastYear } from '../time/lastYear';

import { countOf, type Count } from './count';

/** Where the opportunities lead (domain.md, M18). */
export interface Exposure {
  readonly active: readonly Opportunity[];
  /** Active ones that serve an active milestone. */
  readonly aligned: Count | undefined;
  /** Share of the effort that goes into those; `undefined` when no effort is given. */
  readonly alignedEffort: number | undefined;
  readonly isOverSetting: boolean;
  /** Reached in 12 months. */
  readonly domains: readonly string[];
  readonly leaders: readonly string[];
}

export function exposure(log: CareerLog, today: string): Exposure {
  const active = log.opportunities.filter(one => opportunityState(one, today) === 'active');
  const milestones = new Set(activeMilestones(log, today).map(({ id }) => id));
  const isAligned = (one: Opportunity) => one.milestones.some(id => milestones.has(id));
  const recent = log.opportunities.filter(one => overlapsLastYear(one, today));
  const effort = (list: readonly Opportunity[]) =>
    list.reduce((sum, one) => sum + (one.effort ?? 0), 0);
  const whole = effort(active);
  return {
    active,
    aligned: countOf(active, isAligned),
    alignedEffort: whole === 0 ? undefined : effort(active.filter(isAligned)) / whole,
    isOverSetting: active.length > log.settings.thresholds.opportunities,
    domains: distinct(recent.flatMap(({ domain }) => (domain === undefined ? [] : [domain]))),
    leaders: distinct(recent.flatMap(({ leaders }) => leaders)),
  };
}

/** How often a person saw the work itself in 12 months. */
export function firstHand(
  { wins, opportunities }: CareerLog,
  { id }: Person,
  today: string,
): number {
  const witnessed = wins.filter(
    ({ kind, witnesses, date }) =>
      kind === 'win' && witnesses.includes(id) && inLastYear(date, today),
  );
  const led = opportunities.filter(one => one.leaders.includes(id) && overlapsLastYear(one, today));
  return witnessed.length + led.length;
}

/** Has begun, was not declined, and had not ended 12 months ago. */
function overlapsLastYear({ start, end, declined }: Opportunity, today: string): boolean {
  return (
    declined === undefined &&
    start !== undefined &&
    start <= today &&
    (end === undefined || end > addDays(today, -365))
  );
}

function distinct(values: readonly string[]): readonly string[] {
  return [...new Set(values)].sort();
}

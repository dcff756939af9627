import type { CareerLog, Person } from '../log/careerLog';
import type { ContributionKind } from '../schema/vocabulary';
import { inLastYear } from '../time/lastYear';

import type { Count } from './count';
import { giveAndTake } from './giveAndTake';

/** Kinds of act that a sponsor did in 12 months (domain.md, M19); no verdict follows from them. */
export interface SponsorActs {
  readonly core: Count;
  readonly fronts: Count;
}

const core: readonly (readonly ContributionKind[])[] = [
  ['recommend-assignment', 'endorse-stretch-role', 'endorse-leadership-role'],
  ['advocate-promotion'],
  ['protect'],
];

const fronts: readonly ContributionKind[] = [
  'perspective',
  'introduce-to-leader',
  'make-visible',
  'give-stretch-opportunity',
  'advice',
  'introduction',
  'feedback',
];

export function sponsorActs(log: CareerLog, sponsor: Person, today: string): SponsorActs {
  const done = new Set<ContributionKind>(
    giveAndTake(log, sponsor, today).received.map(({ kind }) => kind),
  );
  const gaveFeedback = log.feedback.some(
    ({ person, direction, date }) =>
      person === sponsor.id && direction === 'received' && inLastYear(date, today),
  );
  if (gaveFeedback) done.add('feedback');
  return {
    core: { k: core.filter(kinds => kinds.some(kind => done.has(kind))).length, n: core.length },
    fronts: { k: fronts.filter(kind => done.has(kind)).length, n: fronts.length },
  };
}

import type { CareerLog, Commitment } from '../log/careerLog';
import { commitmentState, effectiveDue } from '../log/commitment';
import { inLastYear } from '../time/lastYear';

import type { Count } from './count';

/** The promises of the owner of the log (domain.md, M12). */
export interface Promises {
  /** Open, and past the due date in force. */
  readonly overdue: readonly Commitment[];
  /** Open and not overdue. */
  readonly open: readonly Commitment[];
  /** Delivered by the due date in force, of all that were settled in 12 months. */
  readonly onTime: Count | undefined;
  /** How many of the settled ones were moved at least once. */
  readonly renegotiated: number;
}

export function promises({ commitments }: CareerLog, today: string): Promises {
  const mine = commitments.filter(({ owner }) => owner === 'me');
  const settled = mine.filter(commitment => isSettled(commitment, today));
  const open = mine.filter(commitment => commitmentState(commitment, today) === 'open');
  return {
    overdue: open.filter(commitment => isOverdue(commitment, today)),
    open: open.filter(commitment => !isOverdue(commitment, today)),
    onTime:
      settled.length === 0
        ? undefined
        : { k: settled.filter(one => wasOnTime(one, today)).length, n: settled.length },
    renegotiated: settled.filter(({ renegotiated }) => renegotiated.length > 0).length,
  };
}

/** Open, and past the due date in force on that day. */
export function isOverdue(commitment: Commitment, today: string): boolean {
  return commitmentState(commitment, today) === 'open' && effectiveDue(commitment) < today;
}

function isSettled(commitment: Commitment, today: string): boolean {
  const isOver = commitmentState(commitment, today) !== 'open' || isOverdue(commitment, today);
  return (
    isOver &&
    (inLastYear(effectiveDue(commitment), today) || inLastYear(commitment.delivered, today))
  );
}

function wasOnTime(commitment: Commitment, today: string): boolean {
  const { delivered } = commitment;
  return delivered !== undefined && delivered <= today && delivered <= effectiveDue(commitment);
}

import type { Commitment } from './careerLog';

/**
 * The due date in force: each renegotiation that was agreed on or before the date then in force replaces
 * it, in the order of their dates (format.md, commitments).
 */
export function effectiveDue({
  due,
  renegotiated,
}: Pick<Commitment, 'due' | 'renegotiated'>): string {
  const inOrder = [...renegotiated].sort((a, b) => a.date.localeCompare(b.date));
  return inOrder.reduce(
    (force, { date, to, agreed }) => (agreed && date <= force ? to : force),
    due,
  );
}

export type CommitmentState = 'open' | 'delivered' | 'dropped';

export function commitmentState(
  { delivered, dropped }: Commitment,
  today: string,
): CommitmentState {
  if (delivered !== undefined && delivered <= today) return 'delivered';
  return dropped !== undefined && dropped <= today ? 'dropped' : 'open';
}

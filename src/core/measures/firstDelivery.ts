import type { CareerLog, Person, Role } from '../log/careerLog';
import { daysBetween } from '../time/calendar';

/** Days from the start of a role to the first promise to the person that was kept since. */
export function firstDelivery(
  { commitments }: CareerLog,
  { id }: Person,
  { started }: Role,
  today: string,
): number | undefined {
  if (started === undefined) return undefined;
  const [first] = commitments
    .filter(({ owner, person }) => owner === 'me' && person === id)
    .flatMap(({ delivered }) => delivered ?? [])
    .filter(date => date >= started && date <= today)
    .sort();
  return first === undefined ? undefined : daysBetween(started, first);
}

import { givenContributions } from '../schema/vocabulary';

import type { Contribution } from './careerLog';

/** As written, else by the kind (format.md, section 6). */
export function directionOf({ direction, kind }: Contribution): 'received' | 'given' {
  return direction ?? (givenContributions.some(given => given === kind) ? 'given' : 'received');
}

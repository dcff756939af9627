import { winEvidence } from '../../core/measures/winEvidence';
import { perEntry } from '../perEntry';

/** What proves a win (M16), worked out once for each. */
export const evidenceOf = perEntry(winEvidence);

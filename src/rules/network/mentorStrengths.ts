import * as l10n from '@vscode/l10n';

import { mentorStrengths as strengthsOf } from '../../core/measures/strengths';
import { inLog, type Rule } from '../rule';

/** The mentors do not bring every wanted strength, each of them another one (M10). */
export const mentorStrengths: Rule = {
  code: 'CL034',
  name: 'mentor-strengths',
  severity: 'warning',
  *check({ log, index, today }) {
    const { covered, distinct, strengths } = strengthsOf(log, today);
    if (index.mentors().length === 0 || distinct.k >= distinct.n) return;
    const missing = strengths.filter(({ mentors }) => mentors.length === 0);
    const message =
      missing.length > 0
        ? l10n.t(
            '{0} of {1} strengths are covered by a mentor. Look for one with: {2}.',
            covered.k,
            covered.n,
            missing.map(({ strength }) => strength).join(', '),
          )
        : l10n.t(
            '{0} of {1} strengths are covered, but only by {2} different mentors. Look for another one.',
            covered.k,
            covered.n,
            distinct.k,
          );
    yield { place: inLog('people'), message };
  },
};

import * as l10n from '@vscode/l10n';

import { write } from '../fix';
import { atRole, type Rule } from '../rule';

/** Nothing is written about how a mentor and the owner work together. */
export const mentorWithoutAgreement: Rule = {
  code: 'CL048',
  name: 'mentor-without-agreement',
  severity: 'hint',
  *check({ index }) {
    for (const { person, role } of index.mentors()) {
      if (person.agreement !== undefined) continue;
      const message = l10n.t(
        'No mentoring agreement with {0} is noted. Write what you agreed: goals, time, confidentiality.',
        person.name,
      );
      yield { place: atRole(person, role), message, fixes: [write('agreement')] };
    }
  },
};

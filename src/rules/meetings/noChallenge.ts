import * as l10n from '@vscode/l10n';

import { atRole, type Rule } from '../rule';

const sessions = 3;

/** None of the last sessions with a mentor challenged an assumption. */
export const noChallenge: Rule = {
  code: 'CL046',
  name: 'no-challenge',
  severity: 'information',
  *check({ index }) {
    for (const { person, role } of index.mentors()) {
      const last = index
        .heldWith(person.id)
        .filter(({ kind }) => kind === 'mentor')
        .slice(-sessions);
      if (last.length < sessions || last.some(({ challenges }) => challenges.length > 0)) continue;
      const message = l10n.t(
        '0 of the last {0} sessions with {1} challenged an assumption. Bring one that could be wrong.',
        sessions,
        person.name,
      );
      yield { place: atRole(person, role), message };
    }
  },
};

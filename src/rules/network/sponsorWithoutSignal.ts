import * as l10n from '@vscode/l10n';

import type { Person, Role } from '../../core/log/careerLog';
import { isProspect, isActiveRole } from '../../core/log/role';
import { write } from '../fix';
import { atRole, type Rule } from '../rule';

/** What a sponsor, or somebody who may become one, values is not noted. */
export const sponsorWithoutSignal: Rule = {
  code: 'CL039',
  name: 'sponsor-without-signal',
  severity: 'hint',
  *check({ log, today }) {
    const counts = (person: Person, role: Role) =>
      role.kind === 'sponsor' &&
      (isActiveRole(person, role, today) || isProspect(person, role, today));
    for (const person of log.people) {
      const role = person.roles.find(held => counts(person, held));
      if (!role || person.signals.length > 0) continue;
      const message = l10n.t(
        'Nothing is noted that {0} values. Write a signal when you see one.',
        person.name,
      );
      yield { place: atRole(person, role), message, fixes: [write('signals')] };
    }
  },
};

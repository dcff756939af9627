import * as l10n from '@vscode/l10n';

import { isActiveRole, rolePath } from '../../core/log/role';
import type { CheckIn } from '../../core/measures/checkIns';
import { set, write } from '../fix';
import { atRole, type Finding, type Rule } from '../rule';

/** Nothing tells when the next check-in with a sponsor or mentor is due. */
export const roleWithoutCadence: Rule = {
  code: 'CL042',
  name: 'role-without-cadence',
  severity: 'hint',
  *check({ index, today }) {
    for (const checkIn of index.checkIns()) {
      const { person, role } = checkIn;
      const isMeant = role.kind === 'sponsor' || role.kind === 'mentor';
      if (isMeant && isActiveRole(person, role, today)) yield* findingOf(checkIn);
    }
  },
};

function* findingOf({ person, role, state }: CheckIn): Iterable<Finding> {
  const place = atRole(person, role);
  const path = rolePath(person, role);
  if (role.cadence === undefined) {
    const message = l10n.t(
      'No rhythm of check-ins is set for the {0} {1}. Set one, or "none" to go without.',
      role.kind,
      person.name,
    );
    const field = `${path}.cadence`;
    yield { place, message, fixes: [set(field, 'monthly'), set(field, 'quarterly')] };
  } else if (state === 'no-baseline') {
    const message = l10n.t(
      'There is no day to count the check-ins with {0} from. Write when the role started, or log a meeting.',
      person.name,
    );
    yield { place, message, fixes: [write(`${path}.started`)] };
  }
}

import * as l10n from '@vscode/l10n';

import { isOpenAsk } from '../../core/log/ask';
import { atRole, type Rule } from '../rule';

/** More is asked of a sponsor at once than they can carry. */
export const overCapacity: Rule = {
  code: 'CL055',
  name: 'over-capacity',
  severity: 'warning',
  *check({ index }) {
    for (const { person, role } of index.sponsors()) {
      const open = index.asksTo(person.id).filter(isOpenAsk).length;
      if (open <= role.capacity) continue;
      const message = l10n.t(
        '{0} asks to {1} are open, and they can carry {2}. Wait with the next one.',
        open,
        person.name,
        role.capacity,
      );
      yield { place: atRole(person, role), message };
    }
  },
};

import * as l10n from '@vscode/l10n';

import { commitmentState } from '../../core/log/commitment';
import { daysBetween } from '../../core/time/calendar';
import { dayCount } from '../../wording/days';
import { atRole, type Rule } from '../rule';

const year = 365;

/** A sponsor of some weeks has not seen a promise kept yet. */
export const slowFirstDelivery: Rule = {
  code: 'CL058',
  name: 'slow-first-delivery',
  severity: 'information',
  *check({ log, index, today }) {
    for (const { person, role } of index.sponsors()) {
      if (role.started === undefined) continue;
      const days = daysBetween(role.started, today);
      if (days < log.settings.thresholds.first_delivery || days > year) continue;
      const hasSeenOne = index
        .promisesTo(person.id)
        .some(promise => commitmentState(promise, today) === 'delivered');
      if (hasSeenOne) continue;
      const message = l10n.t(
        '{0} has been a sponsor for {1}, and nothing delivered to them is recorded. Promise something small.',
        person.name,
        dayCount(days),
      );
      yield { place: atRole(person, role), message };
    }
  },
};

import * as l10n from '@vscode/l10n';

import { daysBetween } from '../../core/time/calendar';
import { dueIn } from '../../wording/days';
import { run } from '../fix';
import { atRole, type Rule } from '../rule';

/** The next check-in is due today or soon (M3). */
export const checkInDueSoon: Rule = {
  code: 'CL041',
  name: 'check-in-due-soon',
  severity: 'information',
  *check({ index, today }) {
    for (const { person, role, state, due, snoozedUntil } of index.checkIns()) {
      if (due === undefined || snoozedUntil !== undefined) continue;
      if (state !== 'due-today' && state !== 'due-soon') continue;
      const message = l10n.t(
        'The {0} check-in with {1} is {2}. Prepare an agenda.',
        role.kind,
        person.name,
        dueIn(daysBetween(today, due)),
      );
      const fixes = [run('careerLog.prepareAgenda', { with: [person.id] })];
      yield { place: atRole(person, role), message, fixes };
    }
  },
};

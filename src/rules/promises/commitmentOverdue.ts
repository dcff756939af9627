import * as l10n from '@vscode/l10n';

import { commitmentState, effectiveDue } from '../../core/log/commitment';
import { daysBetween } from '../../core/time/calendar';
import { overdueBy } from '../../wording/days';
import { run, set } from '../fix';
import { at, type Rule } from '../rule';

/** A promise of the owner is past the day in force. */
export const commitmentOverdue: Rule = {
  code: 'CL050',
  name: 'commitment-overdue',
  severity: 'warning',
  *check({ log, index, today }) {
    for (const commitment of log.commitments) {
      const { owner, what, person, id } = commitment;
      if (owner !== 'me' || commitmentState(commitment, today) !== 'open') continue;
      const due = effectiveDue(commitment);
      if (due >= today) continue;
      const message = l10n.t(
        '"{0}", promised to {1}, is {2}. Deliver it, agree a new day, or drop it.',
        what,
        index.nameOf(person),
        overdueBy(daysBetween(due, today)),
      );
      const fixes = [
        set('delivered', today),
        run('careerLog.renegotiate', { id }),
        set('dropped', today),
      ];
      yield { place: at(commitment, 'due'), message, fixes };
    }
  },
};

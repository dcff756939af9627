import * as l10n from '@vscode/l10n';

import { directionOf } from '../../core/log/contribution';
import { isBehaviour } from '../../core/schema/vocabulary';
import { addDays } from '../../core/time/calendar';
import { inYear } from '../../core/time/period';
import { run } from '../fix';
import { atRole, type Rule, type RuleContext } from '../rule';

/** Somebody has been a sponsor for a year, and no act of theirs is recorded in that time. */
export const sponsorWithoutAct: Rule = {
  code: 'CL037',
  name: 'sponsor-without-act',
  severity: 'information',
  *check(context) {
    const yearAgo = addDays(context.today, -365);
    const hasActed = actors(context);
    for (const { person, role } of context.index.sponsors()) {
      const isNew = role.started !== undefined && role.started > yearAgo;
      if (isNew || hasActed(person.id)) continue;
      const message = l10n.t(
        'No act of {0} as a sponsor is recorded in 12 months. Log what they did, or draft an ask.',
        person.name,
      );
      const fixes = [run('careerLog.logContribution', { person: person.id })];
      yield { place: atRole(person, role), message, fixes };
    }
  },
};

/** An ask fulfilled in 12 months, or an act received in that time, whatever it was for. */
function actors({ index, today }: RuleContext): (person: string) => boolean {
  const isRecent = inYear(today);
  return person =>
    index
      .asksTo(person)
      .some(
        ({ status, fulfilled }) =>
          status === 'fulfilled' && fulfilled !== undefined && isRecent(fulfilled),
      ) ||
    index
      .contributionsOf(person)
      .some(
        contribution =>
          isBehaviour(contribution.kind) &&
          directionOf(contribution) === 'received' &&
          isRecent(contribution.date),
      );
}

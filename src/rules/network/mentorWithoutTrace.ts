import * as l10n from '@vscode/l10n';

import { directionOf } from '../../core/log/contribution';
import { dayOf } from '../../core/log/meeting';
import { inYear } from '../../core/time/period';
import { atRole, type Rule, type RuleContext } from '../rule';

/** Nothing that a mentor gave is recorded in 12 months, although there were talks. */
export const mentorWithoutTrace: Rule = {
  code: 'CL038',
  name: 'mentor-without-trace',
  severity: 'information',
  *check(context) {
    const hasGiven = givers(context);
    for (const { person, role } of context.index.mentors()) {
      if (context.index.heldWith(person.id).length === 0 || hasGiven(person.id)) continue;
      const message = l10n.t(
        'No feedback, insight or contribution of {0} is recorded in 12 months. Note what their talks gave you.',
        person.name,
      );
      yield { place: atRole(person, role), message };
    }
  },
};

function givers({ log, index, today }: RuleContext): (person: string) => boolean {
  const isRecent = inYear(today);
  const withFeedback = new Set(
    log.feedback
      .filter(({ direction, date }) => direction === 'received' && isRecent(date))
      .map(({ person }) => person),
  );
  return person =>
    withFeedback.has(person) ||
    index
      .heldWith(person)
      .some(({ insights, date }) => insights.length > 0 && isRecent(dayOf(date))) ||
    index
      .contributionsOf(person)
      .some(given => directionOf(given) === 'received' && isRecent(given.date));
}

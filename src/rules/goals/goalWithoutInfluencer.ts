import * as l10n from '@vscode/l10n';

import type { CareerLog, Person } from '../../core/log/careerLog';
import { run } from '../fix';
import { at, type Rule } from '../rule';

/** Nobody inside is known who could help an active goal along. */
export const goalWithoutInfluencer: Rule = {
  code: 'CL014',
  name: 'goal-without-influencer',
  severity: 'warning',
  *check({ log, index, today }) {
    const helped = goalsInfluenced(log, (kind, person) => {
      return kind !== 'blocks' && isInside(person, today);
    });
    const decided = goalsInfluenced(log, kind => kind === 'decides');
    for (const goal of index.activeGoals()) {
      if (helped.has(goal.id)) continue;
      const message = decided.has(goal.id)
        ? l10n.t('Nobody inside is noted who can influence "{0}". Note who can.', goal.title)
        : l10n.t(
            'Nobody inside is noted who can influence "{0}", and nobody who decides it. Note who can.',
            goal.title,
          );
      yield { place: at(goal), message, fixes: [run('careerLog.mapInfluence', { goal: goal.id })] };
    }
  },
};

type Influence = Person['influence'][number]['kind'];

/** The goals on which somebody has an influence that counts. */
function goalsInfluenced(
  { people }: CareerLog,
  counts: (kind: Influence, person: Person) => boolean,
): ReadonlySet<string> {
  return new Set(
    people.flatMap(person =>
      person.influence.filter(({ kind }) => counts(kind, person)).map(({ goal }) => goal),
    ),
  );
}

function isInside({ org, left }: Person, today: string): boolean {
  return org === 'inside' && (left === undefined || left > today);
}

import * as l10n from '@vscode/l10n';

import { giveAndTake } from '../../core/measures/giveAndTake';
import { run } from '../fix';
import { at, type Rule } from '../rule';

const fewest = 3;

/** Much came from a person in 12 months, and nothing that went back is noted (M14). */
export const onlyReceiving: Rule = {
  code: 'CL073',
  name: 'only-receiving',
  severity: 'information',
  *check({ log, index, today }) {
    for (const person of log.people) {
      const own = { ...log, contributions: index.contributionsOf(person.id) };
      const { given, received } = giveAndTake(own, person, today);
      if (received.length < fewest || given.length > 0) continue;
      const message = l10n.t(
        'Received from {0} in 12 months: {1}, given: 0. Log what you gave, or think of something that helps them.',
        person.name,
        received.length,
      );
      const fixes = [run('careerLog.logContribution', { person: person.id })];
      yield { place: at(person), message, fixes };
    }
  },
};

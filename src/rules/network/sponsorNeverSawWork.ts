import * as l10n from '@vscode/l10n';

import { firstHand } from '../../core/measures/exposure';
import { run } from '../fix';
import { atRole, type Rule } from '../rule';

/** A sponsor has not seen the work themselves in 12 months (M18). */
export const sponsorNeverSawWork: Rule = {
  code: 'CL036',
  name: 'sponsor-never-saw-work',
  severity: 'information',
  *check({ log, index, today }) {
    for (const { person, role } of index.sponsors()) {
      if (firstHand(log, person, today) > 0) continue;
      const message = l10n.t(
        '{0} is noted as having seen none of your work in 12 months. Add them as a witness, or show them something.',
        person.name,
      );
      const fixes = [run('careerLog.addWitness', { witnesses: [person.id] })];
      yield { place: atRole(person, role), message, fixes };
    }
  },
};

import * as l10n from '@vscode/l10n';

import { thanksOwed as owedThanks } from '../../core/measures/giveAndTake';
import { set } from '../fix';
import { at, type Rule } from '../rule';

/** Somebody did something for the owner, and no thanks are noted (M14). */
export const thanksOwed: Rule = {
  code: 'CL072',
  name: 'thanks-owed',
  severity: 'information',
  *check({ log, index, today }) {
    for (const contribution of owedThanks(log, today)) {
      const message = l10n.t(
        'No thanks to {0} are noted for {1}. Say thanks, and note the day.',
        index.nameOf(contribution.person),
        contribution.date,
      );
      yield { place: at(contribution, 'date'), message, fixes: [set('thanked', today)] };
    }
  },
};

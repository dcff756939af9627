import * as l10n from '@vscode/l10n';

import type { Opportunity } from '../../core/log/careerLog';
import { opportunityState } from '../../core/log/opportunity';
import { at, type Rule } from '../rule';

const lastOnes = 3;

/** The last opportunities were seen by the same leaders in the same domain. */
export const opportunitiesAlike: Rule = {
  code: 'CL082',
  name: 'opportunities-alike',
  severity: 'information',
  *check({ log, today }) {
    const last = log.opportunities
      .filter(one => one.start !== undefined && opportunityState(one, today) !== 'declined')
      .sort((a, b) => (a.start ?? '').localeCompare(b.start ?? ''))
      .slice(-lastOnes);
    const newest = last.at(-1);
    if (!newest || last.length < lastOnes) return;
    const audience = audienceOf(newest);
    if (audience === undefined || last.some(one => audienceOf(one) !== audience)) return;
    const message = l10n.t(
      'The last {0} opportunities were in the domain "{1}" with the same leaders. Look for one elsewhere.',
      lastOnes,
      newest.domain ?? '',
    );
    yield { place: at(newest), message };
  },
};

/** Domain and leaders in one word that can be compared; `undefined` where one of them is not known. */
function audienceOf({ domain, leaders }: Opportunity): string | undefined {
  if (domain === undefined || leaders.length === 0) return undefined;
  return [domain, ...new Set([...leaders].sort())].join(' ');
}

import * as l10n from '@vscode/l10n';

import type { Person } from '../../core/log/careerLog';
import { inLog, type Rule } from '../rule';

/** All active sponsors stand in one layer, or in one domain. */
export const sponsorsAlike: Rule = {
  code: 'CL032',
  name: 'sponsors-alike',
  severity: 'warning',
  *check({ index }) {
    const sponsors = index.sponsors().map(({ person }) => person);
    if (sponsors.length < 2) return;
    const layer = shared(sponsors.map(person => person.layer));
    const domain = shared(sponsors.map(person => person.domain));
    if (layer === undefined && domain === undefined) return;
    yield { place: inLog('people'), message: sentence(sponsors, layer, domain) };
  },
};

/** The one word that all have; `undefined` when one has another, or none is known of somebody. */
function shared(words: readonly Person['layer'][]): string | undefined {
  const [first] = words;
  return words.every(word => word === first) ? first : undefined;
}

function sentence(
  sponsors: readonly Person[],
  layer: string | undefined,
  domain: string | undefined,
): string {
  const n = sponsors.length;
  if (domain === undefined) {
    return l10n.t(
      '{0} of {1} sponsors are in the layer "{2}". Look for one in another layer.',
      n,
      n,
      layer ?? '',
    );
  }
  if (layer === undefined) {
    return l10n.t(
      '{0} of {1} sponsors are in the domain "{2}". Look for one in another domain.',
      n,
      n,
      domain,
    );
  }
  return l10n.t(
    '{0} of {1} sponsors are in the layer "{2}" and the domain "{3}". Look for one elsewhere.',
    n,
    n,
    layer,
    domain,
  );
}

import * as l10n from '@vscode/l10n';

import { run } from '../fix';
import { inLog, type Rule } from '../rule';

/** Fewer active sponsors than the log aims at. */
export const tooFewSponsors: Rule = {
  code: 'CL030',
  name: 'too-few-sponsors',
  severity: 'warning',
  *check({ log, index }) {
    const active = index.sponsors().length;
    const { sponsors: target } = log.settings.targets;
    if (log.milestones.length === 0 || active >= target) return;
    const message = l10n.t(
      '{0} of {1} sponsors are active. Look for people who were seen to back others.',
      active,
      target,
    );
    yield { place: inLog('people'), message, fixes: [run('careerLog.findSponsorProspects', {})] };
  },
};

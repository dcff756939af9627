import * as l10n from '@vscode/l10n';

import { inLog, type Rule } from '../rule';

/** Fewer active mentors than the log aims at. */
export const tooFewMentors: Rule = {
  code: 'CL033',
  name: 'too-few-mentors',
  severity: 'warning',
  *check({ log, index }) {
    const active = index.mentors().length;
    const { mentors: target } = log.settings.targets;
    if (log.milestones.length === 0 || active >= target) return;
    const message = l10n.t(
      '{0} of {1} mentors are active. Think of somebody whose guidance you would value, and ask.',
      active,
      target,
    );
    yield { place: inLog('people'), message };
  },
};

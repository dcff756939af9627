import * as l10n from '@vscode/l10n';

import { write } from '../fix';
import { at, type Rule } from '../rule';

/** Nothing about an active milestone is brought to a mentor. */
export const milestoneWithoutTopic: Rule = {
  code: 'CL024',
  name: 'milestone-without-topic',
  severity: 'warning',
  *check({ index }) {
    for (const milestone of index.activeMilestones()) {
      if (milestone.topics.length > 0) continue;
      const message = l10n.t(
        '"{0}" has no mentoring topic. Write what you would discuss, and with whom.',
        milestone.title,
      );
      yield { place: at(milestone), message, fixes: [write('topics')] };
    }
  },
};

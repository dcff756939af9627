import * as l10n from '@vscode/l10n';

import { write } from '../fix';
import { at, type Rule } from '../rule';

/** An active milestone does not say what kind of step it is. */
export const milestoneWithoutKind: Rule = {
  code: 'CL026',
  name: 'milestone-without-kind',
  severity: 'hint',
  *check({ index }) {
    for (const milestone of index.activeMilestones()) {
      if (milestone.kind !== undefined) continue;
      const message = l10n.t(
        '"{0}" has no kind. Choose skill, network or leadership-experience.',
        milestone.title,
      );
      yield { place: at(milestone), message, fixes: [write('kind')] };
    }
  },
};

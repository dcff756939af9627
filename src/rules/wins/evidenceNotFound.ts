import * as l10n from '@vscode/l10n';

import { linkTarget } from '../../core/evidence/link';
import { at, type Rule } from '../rule';

/** A link leads to a file that is not in the workspace. */
export const evidenceNotFound: Rule = {
  code: 'CL064',
  name: 'evidence-not-found',
  severity: 'information',
  *checkEntry({ entry, links }, { surroundings }) {
    if (surroundings.missing.size === 0) return;
    for (const { path: field, value } of links) {
      const target = linkTarget(value);
      if (target?.type !== 'path' || !surroundings.missing.has(target.path)) continue;
      const message = l10n.t(
        '{0} is not in the workspace. Correct the path, or keep a copy where it cannot get lost.',
        target.path,
      );
      yield { place: at(entry, field), message };
    }
  },
};

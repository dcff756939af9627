import * as l10n from '@vscode/l10n';

import { run } from '../fix';
import { inLog, type Rule } from '../rule';

/** The log lies in a repository that is pushed somewhere, and git would take it along. */
export const logCouldBePublished: Rule = {
  code: 'CL099',
  name: 'log-could-be-published',
  severity: 'warning',
  *check({ surroundings: { publishedTo } }) {
    if (publishedTo === undefined) return;
    const message = l10n.t(
      'Git would push this log to "{0}" with the rest of the repository. Keep it out of git, or accept that others with access can read it.',
      publishedTo,
    );
    const fixes = [run('careerLog.keepOutOfGit', {}), run('careerLog.acceptGit', {})];
    yield { place: inLog('settings'), message, fixes };
  },
};

import * as l10n from '@vscode/l10n';

import { nearest } from '../fix';
import { at, type Rule } from '../rule';

import { silencedWords } from './silencedWords';

/** A word that the settings do not know, or one in the settings that nothing knows. */
export const settingWords: Rule = {
  code: 'CL001',
  name: 'invalid-value',
  severity: 'error',
  check: silencedWords,
  /** A layer, domain or topic that is in none of the lists of `settings.yaml`. */
  *checkEntry({ entry, settingWords: written }, { settings }) {
    for (const { path, list, value } of written) {
      // Further strengths of a mentor are kept: they only do not count in M10.
      if (list === 'strengths') continue;
      const words = settings[list];
      if (words.includes(value)) continue;
      yield {
        place: at(entry, path),
        message: l10n.t(
          '"{0}" is not in the list "{1}" of settings.yaml: {2}.',
          value,
          list,
          words.join(', '),
        ),
        fixes: [nearest],
      };
    }
  },
};

import * as l10n from '@vscode/l10n';

import { everyEntry, valuesOf } from '../fieldWalk';
import { nearest } from '../fix';
import { at, type Finding, type Rule, type RuleContext } from '../rule';

import { silencedWords } from './silencedWords';

/** A word that the settings do not know, or one in the settings that nothing knows. */
export const settingWords: Rule = {
  code: 'CL001',
  name: 'invalid-value',
  severity: 'error',
  *check(context) {
    yield* unlistedWords(context);
    yield* silencedWords(context);
  },
};

/** A layer, domain or topic that is in none of the lists of `settings.yaml`. */
function* unlistedWords({ log }: RuleContext): Iterable<Finding> {
  for (const [kind, entry] of everyEntry(log)) {
    for (const { path, list, value } of valuesOf(entry, kind).settingWords) {
      // Further strengths of a mentor are kept: they only do not count in M10.
      if (list === 'strengths') continue;
      const words = log.settings[list];
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
  }
}

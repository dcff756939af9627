import * as l10n from '@vscode/l10n';

import type { EntryValues } from '../fieldWalk';
import { nearest } from '../fix';
import { at, type EntryContext, type Finding } from '../rule';

/** A layer, domain or topic that is in none of the lists of `settings.yaml`. */
export function* settingWords(
  { entry, settingWords: written }: EntryValues,
  { settings }: EntryContext,
): Iterable<Finding> {
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
}

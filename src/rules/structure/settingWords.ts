import * as l10n from '@vscode/l10n';

import { everyEntry, everyValue } from '../fieldWalk';
import type { Rule } from '../rule';

/** A layer, domain, topic or strength that is in none of the lists of `settings.yaml`. */
export const settingWords: Rule = {
  code: 'CL001',
  name: 'invalid-value',
  severity: 'error',
  *check({ log }) {
    for (const [kind, entry] of everyEntry(log)) {
      for (const { path, type, value } of everyValue(kind, entry)) {
        // Further strengths of a mentor are kept: they only do not count in M10.
        if (type.type !== 'setting' || type.list === 'strengths') continue;
        const words = log.settings[type.list];
        if (words.some(word => word === value)) continue;
        yield {
          origin: entry.origin,
          field: path,
          message: l10n.t(
            '"{0}" is not in the list "{1}" of settings.yaml: {2}.',
            String(value),
            type.list,
            words.join(', '),
          ),
        };
      }
    }
  },
};

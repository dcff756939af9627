import * as l10n from '@vscode/l10n';

import type { Finding, RuleContext } from '../rule';

/** A word in `silenced` of settings.yaml that is no finding which can be turned off. */
export function* silencedWords({ log, silenceable }: RuleContext): Iterable<Finding> {
  for (const [index, word] of log.settings.silenced.entries()) {
    if (silenceable.has(word)) continue;
    yield {
      place: { at: 'singleton', kind: 'settings', field: `silenced.${index}` },
      message: l10n.t(
        '"{0}" turns nothing off. Write the code or the name of a finding from CL010 on, such as CL065.',
        word,
      ),
    };
  }
}

import * as l10n from '@vscode/l10n';

import { writtenIndex } from '../../core/log/writtenIndex';
import type { Finding, RuleContext } from '../rule';

/** A word in `silenced` of settings.yaml that is no finding which can be turned off. */
export function* silencedWords({ log, silenceable }: RuleContext): Iterable<Finding> {
  const { silenced } = log.settings;
  for (const [index, word] of silenced.entries()) {
    if (silenceable.has(word)) continue;
    const field = `silenced.${writtenIndex(silenced, index)}`;
    yield {
      place: { at: 'singleton', kind: 'settings', field },
      message: l10n.t(
        '"{0}" turns nothing off. Write the code or the name of a finding from CL010 on, such as CL065.',
        word,
      ),
    };
  }
}

import * as l10n from '@vscode/l10n';

import { writtenIndex } from '../../core/log/writtenIndex';
import { at, type Finding, type RuleContext } from '../rule';

/** One person holds each kind of role once (format.md, role); what it was before stands in its `history`. */
export function* repeatedRoles({ log }: RuleContext): Iterable<Finding> {
  for (const person of log.people) {
    const held = new Set<string>();
    for (const [index, { kind }] of person.roles.entries()) {
      if (held.has(kind)) {
        yield {
          place: at(person, `roles.${writtenIndex(person.roles, index)}.kind`),
          message: l10n.t('This person has a role of the kind "{0}" already.', kind),
        };
      }
      held.add(kind);
    }
  }
}

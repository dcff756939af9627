import * as l10n from '@vscode/l10n';

import type { Entry } from '../../core/log/careerLog';
import { freeId } from '../../core/log/newId';
import { isKind, kindNames, specOf } from '../../core/schema/kinds';
import { everyEntry, valuesOf } from '../fieldWalk';
import { create, nearest, set } from '../fix';
import { at, type Rule, type RuleContext } from '../rule';

/** The id exists already in its kind; the later entry is the one that is told. */
export const duplicateId: Rule = {
  code: 'CL004',
  name: 'duplicate-id',
  severity: 'error',
  *check({ log, ids }) {
    for (const kind of kindNames) {
      const taken = ids.get(kind) ?? new Set();
      const first = new Map<string, Entry>();
      for (const entry of log[kind]) {
        const earlier = first.get(entry.id);
        if (!earlier) first.set(entry.id, entry);
        else {
          const message = l10n.t(
            'The id "{0}" is taken by another entry of {1}, in {2}.',
            entry.id,
            kind,
            earlier.origin.file,
          );
          yield { place: at(entry), message, fixes: [set('id', freeId(entry.id, taken))] };
        }
      }
    }
  },
};

/** A reference names an entry that does not exist. */
export const unknownReference: Rule = {
  code: 'CL005',
  name: 'unknown-reference',
  severity: 'error',
  *check(context) {
    for (const [kind, entry] of everyEntry(context.log)) {
      for (const { path, kind: named, value: id } of valuesOf(entry, kind).references) {
        if (exists(context, named, id)) continue;
        // An inherited reference that is wrong is reported once, where it was written.
        if (entry.origin.path !== '' && path === 'meeting') continue;
        const singular = isKind(named) ? specOf(named).singular : 'priority';
        const message = l10n.t('No {0} has the id "{1}".', singular, id);
        const fixes = isKind(named) ? [nearest, create(named, id)] : [nearest];
        yield { place: at(entry, path), message, fixes };
      }
    }
  },
};

function exists({ log, ids }: RuleContext, kind: string, id: string): boolean {
  if (isKind(kind)) return ids.get(kind)?.has(id) ?? false;
  return log.settings.priorities.some(priority => priority.id === id);
}

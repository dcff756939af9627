import * as l10n from '@vscode/l10n';

import type { Entry } from '../../core/log/careerLog';
import { freeId } from '../../core/log/newId';
import { isKind, kindNames, specOf } from '../../core/schema/kinds';
import { create, nearest, set } from '../fix';
import { at, type EntryContext, type Rule } from '../rule';

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
  *checkEntry({ entry, references }, context) {
    for (const { path, kind, value: id } of references) {
      if (exists(context, kind, id)) continue;
      // An inherited reference that is wrong is reported once, where it was written.
      if (entry.origin.path !== '' && path === 'meeting') continue;
      const singular = isKind(kind) ? specOf(kind).singular : 'priority';
      const message = l10n.t('No {0} has the id "{1}".', singular, id);
      const fixes = isKind(kind) ? [nearest, create(kind, id)] : [nearest];
      yield { place: at(entry, path), message, fixes };
    }
  },
};

function exists({ settings, ids }: EntryContext, kind: string, id: string): boolean {
  if (isKind(kind)) return ids.get(kind)?.has(id) ?? false;
  return settings.priorities.some(priority => priority.id === id);
}

import * as l10n from '@vscode/l10n';

import type { Entry } from '../../core/log/careerLog';
import { freeId } from '../../core/log/newId';
import { isKind, kindNames, specOf, type Settings } from '../../core/schema/kinds';
import { referencesIn, type Reference } from '../fieldWalk';
import { create, nearest, set } from '../fix';
import { at, type Checked, type Finding, type Rule } from '../rule';

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
        // Its name tells its place only, and nothing can refer to it.
        if (!entry.hasOwnId) continue;
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
  *check({ log, ids }) {
    for (const kind of ['profile', 'settings'] as const) {
      for (const reference of referencesIn(log, kind)) {
        if (exists(reference, ids, log.settings)) continue;
        yield { place: { at: 'singleton', kind, field: reference.path }, ...unknown(reference) };
      }
    }
  },
  *checkEntry({ entry, references }, { ids, settings }) {
    for (const reference of references) {
      if (exists(reference, ids, settings)) continue;
      // One that is wrong is reported once, where it was written.
      if (entry.origin.inherited?.includes(reference.path) === true) continue;
      yield { place: at(entry, reference.path), ...unknown(reference) };
    }
  },
};

function exists({ kind, value }: Reference, ids: Checked['ids'], settings: Settings): boolean {
  if (isKind(kind)) return ids.get(kind)?.has(value) ?? false;
  return settings.priorities.some(({ id }) => id === value);
}

function unknown({ kind, value }: Reference): Omit<Finding, 'place'> {
  const singular = isKind(kind) ? specOf(kind).singular : 'priority';
  const message = l10n.t('No {0} has the id "{1}".', singular, value);
  return { message, fixes: isKind(kind) ? [nearest, create(kind, value)] : [nearest] };
}

import equal from 'fast-deep-equal';

import type { Entry } from '../../core/log/careerLog';
import { writtenItem } from '../../core/log/writtenIndex';
import { isIndex } from '../read/locate';

/** Whether a path such as `roles.0.cadence` leads through a list. */
export function hasIndex(path: string): boolean {
  return path.split('.').some(isIndex);
}

/**
 * Whether two readings of an entry say the same of what a change is about: of the outermost item of a list on the way
 * of its path, since an index alone does not say which item is meant, else of the field itself.
 */
export function haveSameSubject(one: Entry, other: Entry, path: string): boolean {
  return equal(subjectOf(one, path), subjectOf(other, path));
}

function subjectOf(entry: Entry, path: string): unknown {
  const steps = path.split('.');
  const index = steps.findIndex(isIndex);
  return valueAt(entry, (index < 0 ? steps : steps.slice(0, index + 1)).join('.'));
}

/** The value at a path such as `roles.0.cadence`, as it was read; `undefined` where none could be read. */
export function valueAt(entry: Entry, path: string): unknown {
  let value: unknown = entry;
  for (const step of path.split('.')) {
    if (Array.isArray(value)) value = writtenItem(value, Number(step));
    else if (!isIndex(step)) value = isRecord(value) ? value[step] : undefined;
    // A single value counts as a list of one.
    else if (Number(step) > 0) return undefined;
  }
  return value;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

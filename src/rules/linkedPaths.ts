import { linkTarget } from '../core/evidence/link';
import type { CareerLog } from '../core/log/careerLog';

import { everyEntry, valuesOf } from './fieldWalk';

/** The paths that the links of a log name, each once. */
export function linkedPaths(log: CareerLog): ReadonlySet<string> {
  const paths = new Set<string>();
  for (const [kind, entry] of everyEntry(log)) {
    for (const { value } of valuesOf(entry, kind).links) {
      const target = linkTarget(value);
      if (target?.type === 'path') paths.add(target.path);
    }
  }
  return paths;
}

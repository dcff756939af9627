import type { CareerLog, Entry } from '../core/log/careerLog';
import { kindNames, type Kind } from '../core/schema/kinds';
import type { RuleFinding } from '../rules/entryFindings';
import type { Severity } from '../rules/rule';
import type { FindingLine } from '../shared/sections/findings';

import { namesOf } from './named';

const worstFirst: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** What the rules found, worded as in the Problems view, worst first. */
export function findingLines(
  log: CareerLog,
  findings: readonly RuleFinding[],
): readonly FindingLine[] {
  const entries = entriesByPlace(log);
  const names = namesOf(log);
  return findings
    .map(({ rule: { code, severity }, place, message }): FindingLine => {
      const found =
        place.at === 'entry' ? entries.get(place.origin.source)?.get(place.origin.path) : undefined;
      return {
        code,
        severity,
        message,
        entry: found ? { kind: found.kind, id: found.entry.id } : null,
        name: found ? names.entry(found.kind, found.entry).name : '',
      };
    })
    .sort((a, b) => worstFirst.indexOf(a.severity) - worstFirst.indexOf(b.severity));
}

interface Found {
  readonly kind: Kind;
  readonly entry: Entry;
}

function entriesByPlace(log: CareerLog): ReadonlyMap<object, ReadonlyMap<string, Found>> {
  const bySource = new Map<object, Map<string, Found>>();
  for (const kind of kindNames) {
    for (const entry of log[kind]) {
      const { source, path } = entry.origin;
      const known = bySource.get(source);
      if (known) known.set(path, { kind, entry });
      else bySource.set(source, new Map([[path, { kind, entry }]]));
    }
  }
  return bySource;
}

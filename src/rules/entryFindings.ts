import type { Entry } from '../core/log/careerLog';
import type { Kind } from '../core/schema/kinds';

import { valuesOf } from './fieldWalk';
import type { EntryContext, Finding, Rule } from './rule';

export interface RuleFinding extends Finding {
  readonly rule: Rule;
}

interface Kept {
  readonly rules: readonly Rule[];
  readonly context: EntryContext;
  readonly findings: readonly RuleFinding[];
}

/** Most entries outlive many edits of the log, so what was found in them alone is kept with them. */
const kept = new WeakMap<Entry, Kept>();

/** What the rules find in one entry by itself. */
export function foundInEntry(
  entry: Entry,
  kind: Kind,
  rules: readonly Rule[],
  context: EntryContext,
): readonly RuleFinding[] {
  const known = kept.get(entry);
  if (known?.rules === rules && isSame(known.context, context)) return known.findings;
  const values = valuesOf(entry, kind);
  const findings = rules.flatMap(rule => foundBy(rule, rule.checkEntry?.(values, context)));
  kept.set(entry, { rules, context, findings });
  return findings;
}

/** Whether two contexts hold the very same things. */
export function isSame(a: EntryContext, b: EntryContext): boolean {
  return (
    a.settings === b.settings &&
    a.ids === b.ids &&
    a.today === b.today &&
    a.surroundings === b.surroundings
  );
}

export function foundBy(rule: Rule, found: Iterable<Finding> = []): readonly RuleFinding[] {
  return Array.from(found, finding => ({ ...finding, rule }));
}

import type { Entry } from '../core/log/careerLog';

import type { EntryValues } from './fieldWalk';
import type { EntryContext, Finding, Rule } from './rule';

export interface RuleFinding extends Finding {
  readonly rule: Rule;
}

interface Kept extends EntryContext {
  readonly rules: readonly Rule[];
  readonly findings: readonly RuleFinding[];
}

/** Most entries outlive many edits of the log, so what was found in them alone is kept with them. */
const kept = new WeakMap<Entry, Kept>();

/** What the rules find in one entry by itself. */
export function findingsInEntry(
  values: EntryValues,
  rules: readonly Rule[],
  context: EntryContext,
): readonly RuleFinding[] {
  const known = kept.get(values.entry);
  const { settings, today } = context;
  if (known?.rules === rules && known.settings === settings && known.today === today) {
    return known.findings;
  }
  const findings = rules.flatMap(rule => foundBy(rule, rule.checkEntry?.(values, context)));
  kept.set(values.entry, { rules, settings, today, findings });
  return findings;
}

export function foundBy(rule: Rule, found: Iterable<Finding> = []): readonly RuleFinding[] {
  return Array.from(found, finding => ({ ...finding, rule }));
}

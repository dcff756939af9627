import * as l10n from '@vscode/l10n';

import type { Entry } from '../core/log/careerLog';
import type { Kind } from '../core/schema/kinds';

import { valuesOf } from './fieldWalk';
import { at, type EntryContext, type Finding, type Place, type Rule } from './rule';

export interface RuleFinding extends Finding {
  readonly rule: Rule;
  /** What the rule threw; the finding then says that it could not be checked. */
  readonly failure?: unknown;
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
  const findings = rules.flatMap(rule =>
    foundBy(rule, () => rule.checkEntry?.(values, context), at(entry)),
  );
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

/** What a rule finds. One that throws takes no other with it, and is told of instead of passing for content. */
export function foundBy(
  rule: Rule,
  check: () => Iterable<Finding> | undefined,
  place: Place,
): readonly RuleFinding[] {
  const findings: RuleFinding[] = [];
  try {
    for (const finding of check() ?? []) findings.push({ ...finding, rule });
  } catch (failure) {
    const message = l10n.t(
      'This could not be checked ({0}), because of a mistake in Career Log. Please report it.',
      rule.name,
    );
    findings.push({ place, message, rule, failure });
  }
  return findings;
}

import type { Finding, Rule, RuleContext } from './rule';
import { dateInFuture, datesOutOfOrder } from './structure/dates';
import { duplicateId, unknownReference } from './structure/ids';
import { settingWords } from './structure/settingWords';
import { statusWithoutDate } from './structure/statusDates';

/** Every rule, in the order of `domain.md`, part D. */
export const catalogue: readonly Rule[] = [
  settingWords,
  dateInFuture,
  datesOutOfOrder,
  duplicateId,
  unknownReference,
  statusWithoutDate,
];

export interface RuleFinding extends Finding {
  readonly rule: Rule;
}

export function checkLog(context: RuleContext): readonly RuleFinding[] {
  return catalogue.flatMap(rule => [...rule.check(context)].map(found => ({ ...found, rule })));
}

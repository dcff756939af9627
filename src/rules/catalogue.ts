import { indexLog } from './logIndex';
import type { Checked, Finding, Rule, RuleContext } from './rule';
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

const silenceable: ReadonlySet<string> = new Set(
  catalogue.filter(canBeSilenced).flatMap(({ code, name }) => [code, name]),
);

export interface RuleFinding extends Finding {
  readonly rule: Rule;
}

/** Everything that the rules find, but for those that `silenced` of settings.yaml turns off. */
export function checkLog(checked: Checked): readonly RuleFinding[] {
  const index = indexLog(checked.log, checked.today);
  const context: RuleContext = { ...checked, index, silenceable };
  const silenced = new Set(checked.log.settings.silenced);
  return catalogue
    .filter(rule => !isSilenced(rule, silenced))
    .flatMap(rule => [...rule.check(context)].map(found => ({ ...found, rule })));
}

function isSilenced(rule: Rule, silenced: ReadonlySet<string>): boolean {
  return canBeSilenced(rule) && (silenced.has(rule.code) || silenced.has(rule.name));
}

/** What tells of an entry that cannot be read as meant is always shown. */
function canBeSilenced({ code }: Rule): boolean {
  return code >= 'CL010';
}

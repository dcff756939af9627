import * as l10n from '@vscode/l10n';

import { at, inLog, type Finding, type Rule, type RuleContext } from '../rule';

/** Support stays within the reporting line, or leaves out the manager where a promotion needs them. */
export const supportInsideChain: Rule = {
  code: 'CL035',
  name: 'support-inside-chain',
  severity: 'information',
  *check(context) {
    const sponsors = context.index.sponsors();
    const n = sponsors.length;
    if (n >= 2 && sponsors.every(({ person }) => person.in_chain)) {
      const message = l10n.t(
        '{0} of {1} sponsors stand in your reporting line. Look for one outside it.',
        n,
        n,
      );
      yield { place: inLog('people'), message };
    }
    yield* promotionsWithoutManager(context);
  },
};

function* promotionsWithoutManager({ log, index }: RuleContext): Iterable<Finding> {
  const { manager } = log.profile;
  if (manager === undefined || index.sponsors().some(({ person }) => person.id === manager)) return;
  for (const milestone of index.activeMilestones()) {
    if (!milestone.promotion) continue;
    const message = l10n.t(
      '"{0}" is a promotion, and your manager {1} is no active sponsor. Ask for their support.',
      milestone.title,
      index.nameOf(manager),
    );
    yield { place: at(milestone), message };
  }
}

import * as l10n from '@vscode/l10n';

import type { Opportunity } from '../../core/log/careerLog';
import { opportunityState } from '../../core/log/opportunity';
import { write } from '../fix';
import { at, type Finding, type Rule } from '../rule';

/** An opportunity takes time and serves no active milestone, or is one too many. */
export const opportunityUnaligned: Rule = {
  code: 'CL080',
  name: 'opportunity-unaligned',
  severity: 'warning',
  *check({ log, index, today }) {
    const active = log.opportunities.filter(one => opportunityState(one, today) === 'active');
    const milestones = new Set(index.activeMilestones().map(({ id }) => id));
    for (const opportunity of active) {
      if (opportunity.milestones.some(id => milestones.has(id))) continue;
      const message = l10n.t(
        '"{0}" serves no active milestone. Choose one, or ask whether it is worth the time.',
        opportunity.title,
      );
      yield { place: at(opportunity), message, fixes: [write('milestones')] };
    }
    yield* tooMany(active, log.settings.thresholds.opportunities);
  },
};

/** Told once, where the latest of them began. */
function* tooMany(active: readonly Opportunity[], most: number): Iterable<Finding> {
  const latest = [...active].sort((a, b) => (a.start ?? '').localeCompare(b.start ?? '')).at(-1);
  if (!latest || active.length <= most) return;
  const message = l10n.t(
    '{0} opportunities are active at once, and {1} at most are aimed at. End or decline one.',
    active.length,
    most,
  );
  yield { place: at(latest), message };
}

import * as l10n from '@vscode/l10n';

import type { CareerLog } from '../../core/log/careerLog';
import { confirmedOf } from '../../core/measures/coverage';
import { inLastDays } from '../../core/time/period';
import { run } from '../fix';
import { at, type Rule } from '../rule';

const days = 90;

/** Somebody who was asked to back a milestone is out of reach, and nobody confirmed backs it now. */
export const supportLost: Rule = {
  code: 'CL091',
  name: 'support-lost',
  severity: 'warning',
  *check({ log, index, today }) {
    const lost = peopleLost(log, today);
    const unsupported = index
      .coverages()
      .filter(({ sponsors }) => confirmedOf(sponsors).length === 0)
      .map(({ milestone }) => milestone);
    for (const person of log.people) {
      if (!lost.has(person.id)) continue;
      const asked = new Set(index.asksTo(person.id).flatMap(({ milestones }) => milestones));
      const open = unsupported.filter(({ id }) => asked.has(id));
      if (open.length === 0) continue;
      const message = l10n.t(
        '{0} was asked to back what no confirmed sponsor backs now: {1}. Draft an ask to somebody else.',
        person.name,
        open.map(({ title }) => title).join(', '),
      );
      const fixes = [run('careerLog.draftAsk', { milestones: open.map(({ id }) => id) })];
      yield { place: at(person), message, fixes };
    }
  },
};

/** Who left, moved or was lost by a change of the organisation. */
function peopleLost({ people, moments }: CareerLog, today: string): ReadonlySet<string> {
  const isRecent = inLastDays(today, days);
  return new Set([
    ...people
      .filter(({ left, moved }) => [left, moved].some(date => date !== undefined && isRecent(date)))
      .map(({ id }) => id),
    ...moments
      .filter(({ kind, date }) => kind === 'org-change' && isRecent(date))
      .flatMap(({ lost }) => lost),
  ]);
}

import * as l10n from '@vscode/l10n';

import type { Role } from '../../core/log/careerLog';
import { dayOf } from '../../core/log/meeting';
import { add, parseCadence } from '../../core/time/cadence';
import { daysBetween } from '../../core/time/calendar';
import { inLastDays } from '../../core/time/period';
import { dayCount } from '../../wording/days';
import type { Holder } from '../logIndex';
import { at, type Finding, type Rule, type RuleContext } from '../rule';

/** An update to a sponsor came sooner after the one before than half of the agreed rhythm. */
export const updatesTooClose: Rule = {
  code: 'CL047',
  name: 'updates-too-close',
  severity: 'information',
  *check(context) {
    for (const sponsor of context.index.sponsors()) yield* closeUpdates(context, sponsor);
  },
};

function* closeUpdates({ index, today }: RuleContext, { person, role }: Holder): Iterable<Finding> {
  const isRecent = inLastDays(today, 30);
  const updates = index.heldWith(person.id).filter(({ kind }) => kind === 'sponsor-update');
  for (const [number, later] of updates.entries()) {
    const earlier = updates[number - 1];
    if (!earlier || !isRecent(dayOf(later.date))) continue;
    const gap = daysBetween(dayOf(earlier.date), dayOf(later.date));
    const period = periodOf(role, dayOf(earlier.date));
    if (period === undefined || gap >= period / 2) continue;
    const message = l10n.t(
      'This update to {0} came {1} after the one before, and the rhythm is "{2}". Keep the next one for later.',
      person.name,
      dayCount(gap),
      rhythmOf(role) ?? '',
    );
    yield { place: at(later), message };
  }
}

function rhythmOf({ updates, cadence }: Role): string | undefined {
  return updates ?? cadence;
}

/** The days of one period that begins on that day; `undefined` without a rhythm. */
function periodOf(role: Role, from: string): number | undefined {
  const rhythm = parseCadence(rhythmOf(role) ?? 'none');
  if (rhythm === undefined || rhythm === 'none') return undefined;
  return daysBetween(from, add(from, rhythm, 1));
}

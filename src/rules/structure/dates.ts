import * as l10n from '@vscode/l10n';

import { dayOf } from '../../core/log/meeting';
import { rolePath } from '../../core/log/role';
import { specOf } from '../../core/schema/kinds';
import { isOf, type EntryValues } from '../fieldWalk';
import { set } from '../fix';
import { at, type Finding, type Rule } from '../rule';

/** A date that tells of something past lies after today (format.md, invariant 3). */
export const dateInFuture: Rule = {
  code: 'CL002',
  name: 'date-in-future',
  severity: 'error',
  *checkEntry(values, { today }) {
    for (const { path, value } of values.pastDates) {
      if (value <= today) continue;
      const message = l10n.t('{0} is after today, but "{1}" tells of the past.', value, path);
      yield { place: at(values.entry, path), message, fixes: [set(path, today)] };
    }
    if (!isOf(values, 'meetings')) return;
    const { status, date } = values.entry;
    const day = dayOf(date);
    if (status !== 'held' || day <= today) return;
    const message = l10n.t('A meeting on {0} cannot have been held yet.', day);
    const sameTime = today + date.slice(day.length);
    yield { place: at(values.entry, 'date'), message, fixes: [set('date', sameTime)] };
  },
};

/** Two dates of an entry stand in the wrong order (format.md, invariant 2). */
export const datesOutOfOrder: Rule = {
  code: 'CL003',
  name: 'dates-out-of-order',
  severity: 'error',
  *checkEntry(values) {
    yield* outOfOrder(values);
    if (isOf(values, 'people')) {
      for (const role of values.entry.roles) {
        const { started, ended } = role;
        if (started === undefined || ended === undefined || started <= ended) continue;
        const place = at(values.entry, `${rolePath(values.entry, role)}.ended`);
        yield { place, message: orderMessage('ended', 'started') };
      }
    }
    if (isOf(values, 'milestones')) {
      const { measure } = values.entry;
      if (measure?.kind !== 'number' || measure.baseline !== measure.target) return;
      const message = l10n.t('The target equals the baseline, so nothing can be measured.');
      yield { place: at(values.entry, 'measure.target'), message };
    }
  },
};

function* outOfOrder({ entry, kind }: EntryValues): Iterable<Finding> {
  const values: Readonly<Record<string, unknown>> = entry;
  for (const [first, second] of specOf(kind).dateOrder ?? []) {
    const [earlier, later] = [values[first], values[second]];
    if (typeof earlier !== 'string' || typeof later !== 'string' || earlier <= later) continue;
    yield { place: at(entry, second), message: orderMessage(second, first) };
  }
}

function orderMessage(later: string, earlier: string): string {
  return l10n.t('"{0}" lies before "{1}".', later, earlier);
}

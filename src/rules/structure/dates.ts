import * as l10n from '@vscode/l10n';

import type { Entry } from '../../core/log/careerLog';
import { dayOf } from '../../core/log/meeting';
import { specOf } from '../../core/schema/kinds';
import { everyEntry, valuesOf } from '../fieldWalk';
import { set } from '../fix';
import { at, type Finding, type Rule } from '../rule';

/** A date that tells of something past lies after today (format.md, invariant 3). */
export const dateInFuture: Rule = {
  code: 'CL002',
  name: 'date-in-future',
  severity: 'error',
  *check({ log, today }) {
    for (const [kind, entry] of everyEntry(log)) {
      for (const { path, value } of valuesOf(entry, kind).pastDates) {
        if (value <= today) continue;
        const message = l10n.t('{0} is after today, but "{1}" tells of the past.', value, path);
        yield { place: at(entry, path), message, fixes: [set(path, today)] };
      }
    }
    for (const meeting of log.meetings) {
      const { status, date } = meeting;
      const day = dayOf(date);
      if (status !== 'held' || day <= today) continue;
      const message = l10n.t('A meeting on {0} cannot have been held yet.', day);
      const sameTime = today + date.slice(day.length);
      yield { place: at(meeting, 'date'), message, fixes: [set('date', sameTime)] };
    }
  },
};

/** Two dates of an entry stand in the wrong order (format.md, invariant 2). */
export const datesOutOfOrder: Rule = {
  code: 'CL003',
  name: 'dates-out-of-order',
  severity: 'error',
  *check({ log }) {
    for (const [kind, entry] of everyEntry(log)) yield* outOfOrder(entry, kind);
    for (const person of log.people) {
      for (const [index, { started, ended }] of person.roles.entries()) {
        if (started === undefined || ended === undefined || started <= ended) continue;
        const place = at(person, `roles.${index}.ended`);
        yield { place, message: orderMessage('ended', 'started') };
      }
    }
    for (const milestone of log.milestones) {
      const { measure } = milestone;
      if (measure?.kind !== 'number' || measure.baseline !== measure.target) continue;
      const message = l10n.t('The target equals the baseline, so nothing can be measured.');
      yield { place: at(milestone, 'measure.target'), message };
    }
  },
};

function* outOfOrder(entry: Entry, kind: Parameters<typeof specOf>[0]): Iterable<Finding> {
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

import * as l10n from '@vscode/l10n';

import type { Meeting } from '../../core/log/careerLog';
import { dayOf, meetingStatus } from '../../core/log/meeting';
import { addDays } from '../../core/time/calendar';
import { run } from '../fix';
import { at, type Rule } from '../rule';

/** A mentor session is near, and a part of its agenda is empty. */
export const agendaIncomplete: Rule = {
  code: 'CL044',
  name: 'agenda-incomplete',
  severity: 'warning',
  *check({ log, today }) {
    const last = addDays(today, log.settings.thresholds.due_soon);
    for (const meeting of log.meetings) {
      const { kind, date, id } = meeting;
      const isNear = dayOf(date) >= today && dayOf(date) <= last;
      if (kind !== 'mentor' || !isNear || meetingStatus(meeting, today) !== 'scheduled') continue;
      const parts = partsOf(meeting);
      const missing = parts.filter(([, items]) => items.length === 0).map(([name]) => name);
      if (missing.length === 0) continue;
      const message = l10n.t(
        '{0} of {1} parts of the agenda are ready. Still empty: {2}.',
        parts.length - missing.length,
        parts.length,
        missing.join(', '),
      );
      const fixes = [run('careerLog.prepareAgenda', { meeting: id })];
      yield { place: at(meeting), message, fixes };
    }
  },
};

function partsOf({
  agenda,
  questions,
}: Meeting): readonly (readonly [name: string, items: readonly unknown[]])[] {
  return [
    ['progress', agenda?.progress ?? []],
    ['obstacles', agenda?.obstacles ?? []],
    ['experiments', agenda?.experiments ?? []],
    ['questions', questions],
  ];
}

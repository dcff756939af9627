import * as l10n from '@vscode/l10n';

import { isOpenAsk } from '../../core/log/ask';
import { addDays, daysBetween } from '../../core/time/calendar';
import { inDays } from '../../wording/days';
import { run } from '../fix';
import { at, type Rule } from '../rule';

/** A moment when sponsorship is decided is near, and no ask is ready for it. */
export const momentUnprepared: Rule = {
  code: 'CL083',
  name: 'moment-unprepared',
  severity: 'warning',
  *check({ log, today }) {
    const last = addDays(today, log.settings.thresholds.moment_lead);
    const prepared = new Set(
      log.asks.filter(ask => ask.status === 'ready' || isOpenAsk(ask)).map(({ moment }) => moment),
    );
    for (const moment of log.moments) {
      const { id, kind, date, title } = moment;
      if (kind === 'org-change' || date < today || date > last || prepared.has(id)) continue;
      const message = l10n.t(
        '"{0}" is {1}, and no ask for it is ready. Draft one.',
        title,
        inDays(daysBetween(today, date)),
      );
      yield { place: at(moment), message, fixes: [run('careerLog.draftAsk', { moment: id })] };
    }
  },
};

import * as l10n from '@vscode/l10n';

import { isOpenAsk } from '../../core/log/ask';
import { addDays, daysBetween } from '../../core/time/calendar';
import { run } from '../fix';
import { at, type Rule } from '../rule';
import { inDays } from '../words';

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
      const days = daysBetween(today, date);
      const message =
        days === 0
          ? l10n.t('"{0}" is today, and no ask for it is ready. Draft one.', title)
          : l10n.t('"{0}" is in {1}, and no ask for it is ready. Draft one.', title, inDays(days));
      yield { place: at(moment), message, fixes: [run('careerLog.draftAsk', { moment: id })] };
    }
  },
};

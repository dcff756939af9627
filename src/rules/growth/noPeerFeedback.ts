import * as l10n from '@vscode/l10n';

import { addDays } from '../../core/time/calendar';
import { inYear } from '../../core/time/period';
import { inLog, type Rule } from '../rule';

/** Nobody was asked in 12 months what they think of how the owner goes about it. */
export const noPeerFeedback: Rule = {
  code: 'CL076',
  name: 'no-peer-feedback',
  severity: 'hint',
  *check({ log, today, index }) {
    const first = index.firstDate();
    if (first === undefined || first > addDays(today, -365)) return;
    const isRecent = inYear(today);
    if (log.feedback.some(({ subject, date }) => subject === 'approach' && isRecent(date))) return;
    const message = l10n.t(
      'No feedback on your approach is recorded in 12 months. Ask a peer how your way of working comes across.',
    );
    yield { place: inLog('feedback'), message };
  },
};

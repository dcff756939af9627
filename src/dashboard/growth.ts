import * as l10n from '@vscode/l10n';

import type { CareerLog, Experiment, Feedback } from '../core/log/careerLog';
import { feedbackUse, thanksOwed } from '../core/measures/giveAndTake';
import { daysBetween } from '../core/time/calendar';
import type { ExperimentLine, FeedbackLine, Growth, ThanksLine } from '../shared/sections/growth';
import { dayCount } from '../wording/days';

import { experimentActions, feedbackActions } from './actions';
import { wordText, type Names } from './named';
import { refTo } from './words';

/** Experiments, what became of feedback, and thanks still owed (M14). */
export function growthSection(log: CareerLog, names: Names, today: string): Growth {
  const { applied, reported } = feedbackUse(log, today);
  const isOver = ({ concluded, abandoned }: Experiment) =>
    hasCome(concluded, today) || hasCome(abandoned, today);
  return {
    experiments: {
      open: log.experiments
        .filter(one => !isOver(one))
        .sort((a, b) => a.run_by.localeCompare(b.run_by))
        .map(one => experimentLine(names, one, today)),
      concluded: log.experiments
        .filter(({ concluded }) => hasCome(concluded, today))
        .sort((a, b) => (b.concluded ?? '').localeCompare(a.concluded ?? ''))
        .map(one => experimentLine(names, one, today)),
    },
    feedback: {
      applied: applied ?? null,
      reported: reported ?? null,
      open: log.feedback
        .filter(one => isOpen(one, today))
        .sort((a, b) => b.date.localeCompare(a.date))
        .map((one): FeedbackLine => ({
          entry: refTo('feedback', one),
          text: one.text,
          from: names.person(one.person),
          date: one.date,
          state: hasCome(one.applied, today)
            ? l10n.t('applied, not reported back yet')
            : l10n.t('not applied yet'),
          actions: feedbackActions(one),
        })),
    },
    thanksOwed: thanksOwed(log, today).map((one): ThanksLine => ({
      entry: refTo('contributions', one),
      person: names.person(one.person),
      what: one.what ?? wordText(one.kind),
      date: one.date,
      actions: ['markThanked'],
    })),
  };
}

function experimentLine(names: Names, experiment: Experiment, today: string): ExperimentLine {
  const { hypothesis, learned, suggested_by, concluded } = experiment;
  return {
    entry: refTo('experiments', experiment),
    hypothesis,
    when: whenText(experiment, today),
    concluded: hasCome(concluded, today) ? (concluded ?? null) : null,
    learned: learned ?? null,
    suggestedBy: suggested_by === undefined ? null : names.person(suggested_by),
    actions: experimentActions(experiment, today),
  };
}

function whenText({ concluded, started, run_by }: Experiment, today: string): string {
  if (hasCome(concluded, today)) return l10n.t('concluded {0}', concluded ?? '');
  const left = daysBetween(today, run_by);
  const rest = left < 0 ? l10n.t('{0} over', dayCount(-left)) : l10n.t('{0} left', dayCount(left));
  return hasCome(started, today) ? l10n.t('running, {0}', rest) : l10n.t('planned, {0}', rest);
}

function isOpen({ direction, declined, applied, reported }: Feedback, today: string): boolean {
  const isClosed = hasCome(applied, today) && hasCome(reported, today);
  return direction === 'received' && !hasCome(declined, today) && !isClosed;
}

function hasCome(date: string | undefined, today: string): boolean {
  return date !== undefined && date <= today;
}

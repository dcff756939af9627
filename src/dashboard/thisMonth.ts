import * as l10n from '@vscode/l10n';

import type { CareerLog } from '../core/log/careerLog';
import { activeGoals } from '../core/log/goal';
import { hasInfluencer, monthParts, thisMonth, type MonthPart } from '../core/measures/thisMonth';
import type { DashboardCommand } from '../shared/commands';
import type { MonthLine, ThisMonth } from '../shared/sections/thisMonth';

/** Derived from the log, with the command that fulfils each line (M20). */
export function thisMonthSection(log: CareerLog, today: string): ThisMonth {
  const done = thisMonth(log, today);
  const lines = monthParts.map((part): MonthLine => ({
    key: part,
    isDone: done[part],
    ...wordsOf(part, log, today),
  }));
  return { count: { k: lines.filter(({ isDone }) => isDone).length, n: lines.length }, lines };
}

type Words = Omit<MonthLine, 'key' | 'isDone'>;

function wordsOf(part: MonthPart, log: CareerLog, today: string): Words {
  switch (part) {
    case 'goals': {
      const goals = activeGoals(log, today);
      const withOutcome = goals.filter(({ outcome }) => outcome !== undefined).length;
      return words(
        l10n.t('{0} goals, each with an outcome', log.settings.targets.goals),
        l10n.t('{0} active, {1} with an outcome', goals.length, withOutcome),
        'addGoal',
        l10n.t('Add Goal'),
      );
    }
    case 'influencers': {
      const goals = activeGoals(log, today);
      const moved = goals.filter(({ id }) => hasInfluencer(log, id, today)).length;
      return words(
        l10n.t('Somebody who can move each goal'),
        l10n.t('noted for {0} of {1} goals', moved, goals.length),
        'addPerson',
        l10n.t('Add Person'),
      );
    }
    case 'ask':
      return words(
        l10n.t('An ask sent'),
        latest(
          log.asks.map(({ sent }) => sent),
          today,
          l10n.t('none sent yet'),
        ),
        'draftAsk',
        l10n.t('Draft Ask'),
      );
    case 'mentor-meeting': {
      const dates = log.meetings.filter(({ kind }) => kind === 'mentor').map(({ date }) => date);
      return words(
        l10n.t('A mentor meeting held or booked'),
        latest(dates, today, l10n.t('none recorded yet')),
        'scheduleMeeting',
        l10n.t('Schedule Meeting'),
      );
    }
    case 'experiment':
      return words(
        l10n.t('An experiment somebody suggested'),
        latest(
          log.experiments.map(({ made }) => made),
          today,
          l10n.t('none recorded yet'),
        ),
        'startExperiment',
        l10n.t('Start Experiment'),
      );
    case 'one-page':
      return {
        text: l10n.t('The one-page summary is up to date'),
        detail: latest([log.profile.one_page?.date], today, l10n.t('not made yet')),
        action: null,
      };
  }
}

function words(text: string, detail: string, command: DashboardCommand, label: string): Words {
  return { text, detail, action: { command, label } };
}

function latest(dates: readonly (string | undefined)[], today: string, none: string): string {
  const last = dates
    .filter(date => date !== undefined && date.slice(0, 10) <= today)
    .sort()
    .at(-1);
  return last === undefined ? none : l10n.t('last {0}', last.slice(0, 10));
}

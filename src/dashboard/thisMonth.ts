import * as l10n from '@vscode/l10n';

import type { CareerLog } from '../core/log/careerLog';
import { activeGoals } from '../core/log/goal';
import { dayOf } from '../core/log/meeting';
import {
  hasInfluencer,
  mentorMeetings,
  monthParts,
  suggestedExperiments,
  thisMonth,
  type MonthPart,
} from '../core/measures/thisMonth';
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

/** Each detail is told from the entries that make its line true, or would. */
function wordsOf(part: MonthPart, log: CareerLog, today: string): Words {
  switch (part) {
    case 'goals':
      return goalWords(log, today);
    case 'influencers': {
      const goals = activeGoals(log, today);
      const moved = goals.filter(({ id }) => hasInfluencer(log, id, today)).length;
      return {
        text: l10n.t('Somebody who can move each goal'),
        detail: l10n.t('noted for {0} of {1} goals', moved, goals.length),
        action: goals.length === 0 ? addGoal() : doing('mapInfluence', l10n.t('Map Influence')),
      };
    }
    case 'ask': {
      const dates = log.asks.flatMap(({ sent }) => sent ?? []).filter(date => date <= today);
      return {
        text: l10n.t('An ask sent'),
        detail: latest(dates, today) ?? l10n.t('none sent yet'),
        action: doing('draftAsk', l10n.t('Draft Ask')),
      };
    }
    case 'mentor-meeting': {
      const dates = mentorMeetings(log, today).map(({ date }) => dayOf(date));
      return {
        text: l10n.t('A mentor meeting held or booked'),
        detail: latest(dates, today) ?? l10n.t('none recorded yet'),
        action: doing('scheduleMeeting', l10n.t('Schedule Meeting')),
      };
    }
    case 'experiment': {
      const dates = suggestedExperiments(log)
        .flatMap(({ made, started }) => [made, started])
        .filter(date => date !== undefined);
      return {
        text: l10n.t('An experiment somebody suggested'),
        detail: latest(dates, today) ?? l10n.t('none recorded yet'),
        action: doing('startExperiment', l10n.t('Start Experiment')),
      };
    }
    case 'one-page': {
      const made = log.profile.one_page?.date;
      return {
        text: l10n.t('The one-page summary is up to date'),
        detail: latest(made === undefined ? [] : [made], today) ?? l10n.t('not made yet'),
        action: null,
      };
    }
  }
}

/** One more goal helps only where there are too few; else what is wrong with them stands among the problems. */
function goalWords(log: CareerLog, today: string): Words {
  const goals = activeGoals(log, today);
  const wanted = log.settings.targets.goals;
  const withOutcome = goals.filter(({ outcome }) => outcome !== undefined).length;
  const isRight = goals.length === wanted && withOutcome === wanted;
  const problems = isRight ? null : doing('showProblems', l10n.t('Show Problems'));
  return {
    text: l10n.t('{0} goals, each with an outcome', wanted),
    detail: l10n.t('{0} active, {1} with an outcome', goals.length, withOutcome),
    action: goals.length < wanted ? addGoal() : problems,
  };
}

function addGoal(): MonthLine['action'] {
  return doing('addGoal', l10n.t('Add Goal'));
}

function doing(command: DashboardCommand, label: string): MonthLine['action'] {
  return { command, label };
}

/** The last day up to today; a day ahead only where it falls into the month that would be without one. */
function latest(dates: readonly string[], today: string): string | undefined {
  const isInMonth = (date: string) => date.slice(0, 7) === today.slice(0, 7);
  const inOrder = [...dates].sort();
  const last = inOrder.filter(date => date <= today).at(-1);
  const ahead = inOrder.find(date => date > today && isInMonth(date));
  if (ahead !== undefined && (last === undefined || !isInMonth(last))) {
    return l10n.t('planned for {0}', ahead);
  }
  return last === undefined ? undefined : l10n.t('last {0}', last);
}

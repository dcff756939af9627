import type { CareerLog, Win } from '../core/log/careerLog';
import { countedWins, streak, streakWeeks, winsPerQuarter } from '../core/measures/winsOverTime';
import { daysBetween } from '../core/time/calendar';
import type { WinLine, Wins } from '../shared/dashboardModel';
import { metricText } from '../wording/metric';

import { refTo } from './words';

const mostRecent = 5;

export function winsSection(log: CareerLog, today: string): Wins {
  const wins = countedWins(log, today);
  const logged = log.wins.map(win => win.logged ?? win.date);
  const lastLogged = logged
    .filter(date => date <= today)
    .sort()
    .at(-1);
  const weeks = streakWeeks(log);
  return {
    total: wins.length,
    perQuarter: winsPerQuarter(log, today).map(({ label, start, end, count }) => ({
      label,
      start,
      end,
      count,
    })),
    recent: [...wins]
      .sort((a, b) => b.date.localeCompare(a.date))
      .slice(0, mostRecent)
      .map(winLine),
    daysSinceLast: lastLogged === undefined ? null : daysBetween(lastLogged, today),
    streak: weeks === undefined ? null : { periods: streak(logged, weeks, today), weeks },
  };
}

function winLine(win: Win): WinLine {
  return {
    entry: refTo('wins', win),
    date: win.date,
    title: win.title,
    impact: win.impact?.replaceAll('-', ' ') ?? null,
    metric: metricText(win),
  };
}

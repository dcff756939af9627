import type { CareerLog, Win } from '../core/log/careerLog';
import { countOf } from '../core/measures/count';
import { evidenceLevels, winEvidence } from '../core/measures/winEvidence';
import {
  countedWins,
  streak,
  streakWeeks,
  winsByImpact,
  winsPerQuarter,
  type ImpactCount,
} from '../core/measures/winsOverTime';
import { daysBetween } from '../core/time/calendar';
import { inYear } from '../core/time/period';
import { recentShown, type SetbackLine, type WinLine, type Wins } from '../shared/sections/wins';
import { metricText } from '../wording/metric';
import { partText } from '../wording/winEvidence';

import { winActions } from './actions';
import type { LinksOf } from './links';
import { wordText, type Names } from './named';
import { refTo } from './words';

/** Wins over time and how well they are proven (M15, M16). */
export function winsSection(log: CareerLog, names: Names, linksOf: LinksOf, today: string): Wins {
  const wins = [...countedWins(log, today)].sort((a, b) => b.date.localeCompare(a.date));
  const levels = new Map(wins.map(win => [win, winEvidence(win).level]));
  const isRecent = inYear(today);
  const logged = log.wins.map(win => win.logged ?? win.date);
  const lastLogged = logged.reduce(
    (last, date) => (date <= today && date > last ? date : last),
    '',
  );
  const weeks = streakWeeks(log);
  const setbacks = log.wins.filter(({ kind }) => kind === 'setback');
  return {
    total: wins.length,
    perQuarter: winsPerQuarter(log, today).map(({ label, start, end, count, byImpact }) => ({
      label,
      start,
      end,
      count,
      byImpact: impactCounts(byImpact),
    })),
    byImpact: impactCounts(winsByImpact(wins)),
    byLevel: evidenceLevels.map(level => ({
      level,
      count: wins.filter(win => levels.get(win) === level).length,
    })),
    byMilestone: log.milestones
      .map(milestone => ({
        ...names.entry('milestones', milestone),
        count: wins.filter(win => win.milestones.includes(milestone.id)).length,
      }))
      .filter(({ count }) => count > 0),
    withoutStory: wins.filter(({ story }) => story === undefined).length,
    withoutWitness: wins.filter(({ witnesses }) => witnesses.length === 0).length,
    withoutMetric: wins.filter(({ metric }) => metric === undefined).length,
    recent: newest(wins, linksOf).map(winLine),
    rough: wins.filter(win => levels.get(win) === 'rough' && isRecent(win.date)).map(winLine),
    setbacks: [...setbacks].sort((a, b) => b.date.localeCompare(a.date)).map(setbackLine),
    lessonsApplied: countOf(setbacks, ({ applied }) => applied !== undefined) ?? null,
    daysSinceLast: lastLogged === '' ? null : daysBetween(lastLogged, today),
    streak: weeks === undefined ? null : { periods: streak(logged, weeks, today), weeks },
  };
}

/** Whatever person, goal or both a page is narrowed to, the newest of them are among these. */
function newest(wins: readonly Win[], linksOf: LinksOf): readonly Win[] {
  const counts = new Map<string, number>();
  return wins.filter(win => {
    const { people, goals } = linksOf('wins', win);
    const among = ['', ...people]
      .flatMap(person => ['', ...goals].map(goal => `${person} ${goal}`))
      .filter(key => {
        const count = counts.get(key) ?? 0;
        counts.set(key, count + 1);
        return count < recentShown;
      });
    return among.length > 0;
  });
}

function impactCounts(counts: readonly ImpactCount[]): Wins['byImpact'] {
  return counts.map(({ impact, count }) => ({
    impact: impact === undefined ? null : wordText(impact),
    count,
  }));
}

function winLine(win: Win): WinLine {
  const { level, count, missing } = winEvidence(win);
  return {
    entry: refTo('wins', win),
    date: win.date,
    title: win.title,
    impact: win.impact === undefined ? null : wordText(win.impact),
    metric: metricText(win),
    level,
    evidence: { count, missing: missing.map(partText) },
    actions: winActions(win),
  };
}

function setbackLine(win: Win): SetbackLine {
  const { date, title, lesson, applied } = win;
  return {
    entry: refTo('wins', win),
    date,
    title,
    lesson: lesson ?? null,
    isApplied: applied !== undefined,
  };
}

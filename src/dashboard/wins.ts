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
import type { SetbackLine, WinLine, Wins } from '../shared/sections/wins';
import { metricText } from '../wording/metric';
import { partText } from '../wording/winEvidence';

import { winActions } from './actions';
import { wordText, type Names } from './named';
import { refTo } from './words';

const mostRecent = 8;

/** Wins over time and how well they are proven (M15, M16). */
export function winsSection(log: CareerLog, names: Names, today: string): Wins {
  const wins = [...countedWins(log, today)].sort((a, b) => b.date.localeCompare(a.date));
  const lines = wins.map(winLine);
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
      count: lines.filter(line => line.level === level).length,
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
    recent: lines.slice(0, mostRecent),
    rough: lines.filter(({ level, date }) => level === 'rough' && isRecent(date)),
    setbacks: [...setbacks].sort((a, b) => b.date.localeCompare(a.date)).map(setbackLine),
    lessonsApplied: countOf(setbacks, ({ applied }) => applied !== undefined) ?? null,
    daysSinceLast: lastLogged === '' ? null : daysBetween(lastLogged, today),
    streak: weeks === undefined ? null : { periods: streak(logged, weeks, today), weeks },
  };
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
    milestones: win.milestones,
    people: [...new Set([...win.witnesses, ...win.audience])],
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

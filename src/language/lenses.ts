import * as l10n from '@vscode/l10n';

import type { Entry, Milestone, Person } from '../core/log/careerLog';
import { phaseOf } from '../core/log/milestone';
import { checkIns } from '../core/measures/checkIns';
import { confirmedOf, coverageOf } from '../core/measures/coverage';
import { progressOf } from '../core/measures/progress';
import { winEvidence } from '../core/measures/winEvidence';
import { daysBetween } from '../core/time/calendar';
import { dueOrOverdue } from '../wording/days';
import { confirmedText, progressWithShare } from '../wording/milestone';
import { evidenceText } from '../wording/winEvidence';
import { spanOfEntry } from '../yaml/read/locate';
import type { Span } from '../yaml/read/node';
import type { ListFile } from '../yaml/read/readFile';
import type { LogReading } from '../yaml/read/readLog';

/** What a lens does when it is chosen. */
export type LensAction =
  | { readonly action: 'log-meeting'; readonly person: string }
  | { readonly action: 'show-milestone'; readonly milestone: string }
  | { readonly action: 'finish-win'; readonly win: string }
  /** It only says something. */
  | { readonly action: 'none' };

/** A line above an entry; the span is that of the entry. */
export interface Lens extends Span {
  readonly title: string;
  readonly action: LensAction;
}

/** The lenses of a file: the next check-ins, how active milestones stand, and what wins lack. */
export function lenses(reading: LogReading, path: string, today: string): readonly Lens[] {
  const file = reading.files.get(path);
  if (file?.type !== 'list') return [];
  return [
    ...personLenses(reading, file, today),
    ...milestoneLenses(reading, file, today),
    ...winLenses(reading, file),
  ];
}

/** One for each role with a next check-in, the most urgent first; a snoozed one is not mentioned. */
function personLenses({ log }: LogReading, file: ListFile, today: string): readonly Lens[] {
  const titles = new Map<Person, string[]>();
  for (const { person, role, due, state, snoozedUntil } of checkIns(log, today)) {
    const isAhead = due !== undefined && state !== 'paused' && snoozedUntil === undefined;
    if (!isAhead || person.origin.file !== file.path) continue;
    const when = dueOrOverdue(daysBetween(today, due));
    const title = l10n.t('{0} check-in {1}', role.kind, when);
    titles.set(person, [...(titles.get(person) ?? []), title]);
  }
  return [...titles].flatMap(([person, told]) =>
    above(file, person, [
      ...told.map(title => ({ title, action: { action: 'none' } as const })),
      { title: l10n.t('Log Meeting'), action: { action: 'log-meeting', person: person.id } },
    ]),
  );
}

function milestoneLenses(reading: LogReading, file: ListFile, today: string): readonly Lens[] {
  return reading.log.milestones
    .filter(one => one.origin.file === file.path && phaseOf(one, today) === 'active')
    .flatMap(milestone =>
      above(file, milestone, [
        {
          title: standing(reading, milestone, today),
          action: { action: 'show-milestone', milestone: milestone.id },
        },
      ]),
    );
}

function standing({ log }: LogReading, milestone: Milestone, today: string): string {
  const { sponsors, mentors } = coverageOf(log, milestone, today);
  const { progress } = progressOf(milestone, today, log.settings.thresholds.behind);
  return [
    confirmedText('sponsor', confirmedOf(sponsors).length, sponsors.length),
    confirmedText('mentor', confirmedOf(mentors).length, mentors.length),
    progressWithShare(milestone, progress, today),
  ].join(', ');
}

/** What can be proven entirely needs no word. Only a rough win can be finished by being asked. */
function winLenses({ log }: LogReading, file: ListFile): readonly Lens[] {
  return log.wins.flatMap(win => {
    if (win.origin.file !== file.path || win.kind === 'setback') return [];
    const evidence = winEvidence(win);
    if (evidence.missing.length === 0) return [];
    const action: LensAction =
      evidence.level === 'rough' ? { action: 'finish-win', win: win.id } : { action: 'none' };
    return above(file, win, [{ title: evidenceText(evidence), action }]);
  });
}

function above(
  file: ListFile,
  { origin }: Entry,
  told: readonly Omit<Lens, keyof Span>[],
): readonly Lens[] {
  const span = spanOfEntry(file, origin);
  return span ? told.map(lens => ({ ...lens, start: span.start, end: span.end })) : [];
}

import * as l10n from '@vscode/l10n';

import type { Entry, Milestone } from '../core/log/careerLog';
import { phaseOf } from '../core/log/milestone';
import { checkIns } from '../core/measures/checkIns';
import { confirmedOf, coverageOf } from '../core/measures/coverage';
import { progressOf } from '../core/measures/progress';
import { daysBetween } from '../core/time/calendar';
import { dueOrOverdue } from '../wording/days';
import { confirmedText, progressWithShare } from '../wording/milestone';
import { spanOfEntry } from '../yaml/read/locate';
import type { Span } from '../yaml/read/node';
import type { ListFile } from '../yaml/read/readFile';
import type { LogReading } from '../yaml/read/readLog';

/** What a lens does when it is chosen. */
export type LensAction =
  | { readonly action: 'log-meeting'; readonly person: string }
  | { readonly action: 'show-milestone'; readonly milestone: string }
  /** It only says something. */
  | { readonly action: 'none' };

/** A line above an entry; the span is that of the entry. */
export interface Lens extends Span {
  readonly title: string;
  readonly action: LensAction;
}

/** The lenses of a file: check-ins that are due, and how active milestones stand. */
export function lenses(reading: LogReading, path: string, today: string): readonly Lens[] {
  const file = reading.files.get(path);
  if (file?.type !== 'list') return [];
  return [...personLenses(reading, file, today), ...milestoneLenses(reading, file, today)];
}

/** One for each person, for the most urgent role; a snoozed check-in is not mentioned. */
function personLenses({ log }: LogReading, file: ListFile, today: string): readonly Lens[] {
  const seen = new Set<string>();
  return checkIns(log, today).flatMap(({ person, role, due, state, snoozedUntil }) => {
    const isDue = state === 'overdue' || state === 'due-today' || state === 'due-soon';
    if (due === undefined || !isDue || snoozedUntil !== undefined) return [];
    if (person.origin.file !== file.path || seen.has(person.id)) return [];
    seen.add(person.id);
    const when = dueOrOverdue(daysBetween(today, due));
    return above(file, person, [
      { title: l10n.t('{0} check-in {1}', role.kind, when), action: { action: 'none' } },
      { title: l10n.t('Log Meeting'), action: { action: 'log-meeting', person: person.id } },
    ]);
  });
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

function above(
  file: ListFile,
  { origin }: Entry,
  told: readonly Omit<Lens, keyof Span>[],
): readonly Lens[] {
  const span = spanOfEntry(file, origin);
  return span ? told.map(lens => ({ ...lens, start: span.start, end: span.end })) : [];
}

import type { Ask, Commitment, Entry } from '../core/log/careerLog';
import { commitmentState, effectiveDue } from '../core/log/commitment';
import { phaseOf } from '../core/log/milestone';
import { writtenIndex } from '../core/log/writtenIndex';
import { daysBetween } from '../core/time/calendar';
import { shortDays } from '../wording/days';
import { trimmedEnd } from '../yaml/edit/splice';
import { itemOf, spanOfField } from '../yaml/read/locate';
import type { Span } from '../yaml/read/node';
import type { ListFile } from '../yaml/read/readFile';
import type { LogReading } from '../yaml/read/readLog';

/** A few words behind a value. */
export interface InlayHint {
  readonly offset: number;
  readonly text: string;
}

/** A date of an entry, at the field in which it is written. */
interface DueDate {
  readonly entry: Entry;
  readonly field: string;
  readonly date: string;
}

/** How far away the dates are that still matter, for the entries that touch a part of a file. */
export function inlayHints(
  { log, files }: LogReading,
  path: string,
  within: Span,
  today: string,
): readonly InlayHint[] {
  const file = files.get(path);
  if (file?.type !== 'list') return [];
  const dates: readonly DueDate[] = [
    ...log.milestones
      .filter(milestone => phaseOf(milestone, today) === 'active')
      .map(entry => ({ entry, field: 'due', date: entry.due })),
    ...log.commitments.filter(one => commitmentState(one, today) === 'open').map(dueInForce),
    ...log.asks.flatMap(wantedBy),
  ];
  return dates
    .filter(({ entry }) => entry.origin.file === path && touches(file, entry, within))
    .flatMap(({ entry, field, date }) => {
      const span = spanOfField(file, entry.origin, field);
      const text = shortDays(daysBetween(today, date));
      return span ? [{ offset: trimmedEnd(file.text, span), text }] : [];
    });
}

function touches(file: ListFile, { origin }: Entry, { start, end }: Span): boolean {
  const placed = itemOf(file, origin);
  return (
    placed !== undefined && placed.start < end && placed.start + placed.item.text.length > start
  );
}

/** The date in force may be one that was agreed later. */
function dueInForce(commitment: Commitment): DueDate {
  const date = effectiveDue(commitment);
  const { due, renegotiated } = commitment;
  const index = renegotiated.findLastIndex(({ to, agreed }) => agreed && to === date);
  const isFirst = date === due || index < 0;
  const field = isFirst ? 'due' : `renegotiated.${writtenIndex(renegotiated, index)}.to`;
  return { entry: commitment, field, date };
}

/** Only while it is not decided what comes of the ask. */
function wantedBy(ask: Ask): readonly DueDate[] {
  const isAhead = ['draft', 'ready', 'sent', 'agreed'].includes(ask.status);
  const { wanted_by: date } = ask;
  return isAhead && date !== undefined ? [{ entry: ask, field: 'wanted_by', date }] : [];
}

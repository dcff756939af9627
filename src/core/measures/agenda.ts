import type { CareerLog, Meeting } from '../log/careerLog';
import { dayOf, wasHeld } from '../log/meeting';

import { countedWins } from './winsOverTime';

const most = 3;

/** The fields of a meeting that an agenda adds. */
export interface AgendaFields {
  readonly agenda?: Readonly<Record<'progress' | 'obstacles' | 'experiments', readonly string[]>>;
  readonly questions?: readonly { readonly text: string }[];
}

/**
 * What the log already knows for a talk: wins since the last one, experiments that run, and the
 * questions that stayed open. What is written in the meeting stays; nothing is invented.
 */
export function agendaFor(log: CareerLog, meeting: Meeting, today: string): AgendaFields {
  const last = log.meetings
    .filter(one => wasHeld(one, today) && one.with.some(id => meeting.with.includes(id)))
    .sort((a, b) => a.date.localeCompare(b.date))
    .at(-1);
  const since = last === undefined ? '' : dayOf(last.date);
  const progress = countedWins(log, today)
    .filter(({ date }) => date > since)
    .sort((a, b) => b.date.localeCompare(a.date))
    .map(({ title }) => title);
  const experiments = log.experiments
    .filter(({ concluded, abandoned }) => concluded === undefined && abandoned === undefined)
    .map(({ hypothesis }) => hypothesis);
  const open = last?.open_questions ?? [];
  const written = meeting.agenda;
  const agenda = {
    progress: written && written.progress.length > 0 ? written.progress : progress.slice(0, most),
    obstacles: written?.obstacles ?? [],
    experiments:
      written && written.experiments.length > 0 ? written.experiments : experiments.slice(0, most),
  };
  const isNew =
    agenda.progress.length > (written?.progress.length ?? 0) ||
    agenda.experiments.length > (written?.experiments.length ?? 0);
  return {
    ...(isNew && { agenda }),
    ...(meeting.questions.length === 0 &&
      open.length > 0 && { questions: open.slice(0, most).map(text => ({ text })) }),
  };
}

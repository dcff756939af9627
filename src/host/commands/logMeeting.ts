import * as vscode from 'vscode';

import type { CareerLog, Meeting } from '../../core/log/careerLog';
import { dayOf } from '../../core/log/meeting';
import { unrecordedMeetings } from '../../core/log/talk';
import { writtenIndex } from '../../core/log/writtenIndex';
import { adding, changing, setting, type Change, type Values } from '../folder/logEdit';
import type { Written } from '../folder/logWriter';
import { peopleStep } from '../prompts/peopleStep';
import type { Answers, Steps } from '../prompts/steps';
import { keyOf } from '../prompts/unfinished';

import { peopleOf } from './addOnTheWay';
import { addTyped, writableLog, writeAllTyped, type Desk } from './capture';
import { meetingFields, textsOf } from './meetingFields';
import { kindAndDateSteps, outcomeSteps, plannedStep } from './meetingSteps';
import { present } from './present';

/**
 * Asks for a meeting, held or planned, and writes it; one that was planned is told what came of it. A given
 * date asks nothing; of given people, those meetings are offered that were planned with them; a given meeting
 * is the planned one.
 */
export async function logMeeting(desk: Desk, given: Values = {}): Promise<Written> {
  const today = desk.today.current;
  if (given['date'] !== undefined) {
    const typed = present({ ...plannedStatus(given['date'], today), ...given });
    return addTyped(desk, 'meetings', typed, vscode.l10n.t('Meeting logged.'));
  }
  const log = await writableLog(desk);
  // One that gets an id is a new one.
  const isNew = given['id'] !== undefined;
  const offered = isNew ? [] : unrecordedMeetings(log, today, textsOf(given['with']));
  const answers = { ...(await askMeeting(desk, log, given, offered)), ...given };
  const planned = offered.find(({ id }) => id === answers['meeting']);
  const people = planned?.with ?? textsOf(answers['with']);
  // Who was there stands in a planned meeting already.
  const fields = meetingFields({ ...answers, with: undefined }, people);
  const status = plannedStatus(fields['date'], today);
  const typed = planned
    ? { id: planned.id, ...fields, ...answeredQuestions(planned, answers) }
    : present({ ...fields, with: people, ...status });
  const meeting = planned
    ? changing('meetings', planned.id, changesOf(planned, fields, answers, today))
    : adding('meetings', typed);
  const kept = keptPromises(log, answers, dayOf(String(fields['date'])));
  const done = status.status ? vscode.l10n.t('Meeting planned.') : vscode.l10n.t('Meeting logged.');
  return writeAllTyped(
    desk,
    [{ kind: 'meetings', fields: typed }, ...kept.map(one => one.typed)],
    done,
    () => desk.writer.write([meeting, ...kept.map(({ edit }) => edit)], log),
  );
}

/** The promises that were kept, as they were told and as they are marked. */
function keptPromises({ commitments }: CareerLog, answers: Answers, delivered: string) {
  const kept = textsOf(answers['kept']);
  return commitments
    .filter(({ id }) => kept.includes(id))
    .map(({ id }) => ({
      typed: { kind: 'commitments', fields: { id, delivered } } as const,
      edit: setting('commitments', id, { delivered }),
    }));
}

/** Only what is still to come is written as planned; the day after it is asked about (format.md, meetings). */
function plannedStatus(date: unknown, today: string): { readonly status?: 'scheduled' } {
  return typeof date === 'string' && dayOf(date) > today ? { status: 'scheduled' } : {};
}

function askMeeting(
  desk: Desk,
  log: CareerLog,
  given: Values,
  offered: readonly Meeting[],
): Promise<Answers> {
  const people = peopleOf(desk, log);
  const { current: today, time } = desk.today;
  const wasItPlanned = vscode.l10n.t('Was it one of these, which you had planned?');
  const plan = (answers: Answers, asksAll: boolean): Steps => {
    const known = { ...answers, ...given };
    const planned = offered.find(({ id }) => id === known['meeting']);
    const scene = {
      log: people.log(),
      today,
      people: planned?.with ?? textsOf(known['with']),
      kind: planned?.kind ?? known['kind'],
      planned,
      asksAll,
    };
    const steps: Steps = {
      ...(offered.length > 0 && { meeting: plannedStep(offered, log, wasItPlanned) }),
      ...(planned === undefined && { with: peopleStep(people) }),
      ...kindAndDateSteps(scene, time),
      ...(isHeld(known['date'], today) && outcomeSteps(scene, answers)),
    };
    return Object.fromEntries(Object.entries(steps).filter(([name]) => !(name in given)));
  };
  return desk.unfinished.ask(keyOf('logMeeting', given), vscode.l10n.t('Log Meeting'), plan, {
    tooltip: vscode.l10n.t('Ask also for feedback, contributions, outcomes and open questions'),
  });
}

function isHeld(date: unknown, today: string): boolean {
  return typeof date !== 'string' || dayOf(date) <= today;
}

/** What was answered is added to what the planned meeting holds; nothing of it is replaced but its day. */
function changesOf(
  planned: Meeting,
  { date, ...fields }: Values,
  answers: Answers,
  today: string,
): readonly Change[] {
  const changes = Object.entries(fields).flatMap(([name, value]): readonly Change[] =>
    Array.isArray(value)
      ? value.map((item: unknown) => [name, { change: 'append', value: item }])
      : [[name, { change: 'set', value }]],
  );
  const answered = Object.entries(answersOf(answers)).map(([name, value]): Change => [
    name,
    { change: 'set', value },
  ]);
  const held: readonly Change[] = isHeld(date, today)
    ? [['status', { change: 'set', value: 'held' }]]
    : [];
  const moved: readonly Change[] =
    date === planned.date ? [] : [['date', { change: 'set', value: date }]];
  return [...moved, ...held, ...answered, ...changes];
}

/** The questions that were prepared with what was answered, as a meeting has them. */
function answeredQuestions({ questions }: Meeting, answers: Answers): Values {
  if (Object.keys(answersOf(answers)).length === 0) return {};
  return {
    questions: questions.map(({ text, answer }, index) =>
      present({
        text,
        answer: answers[`questions.${writtenIndex(questions, index)}.answer`] ?? answer,
      }),
    ),
  };
}

/** The answers to questions that were prepared, each by the field that it belongs to. */
function answersOf(answers: Answers): Values {
  return present(
    Object.fromEntries(Object.entries(answers).filter(([name]) => name.startsWith('questions.'))),
  );
}

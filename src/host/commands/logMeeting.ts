import * as vscode from 'vscode';

import type { CareerLog, Meeting } from '../../core/log/careerLog';
import { dayOf } from '../../core/log/meeting';
import { unrecordedMeetings } from '../../core/log/talk';
import type { Values, Written } from '../folder/logWriter';
import { peopleStep } from '../prompts/peopleStep';
import type { Answers, DialogueButton, Steps } from '../prompts/steps';
import type { FieldChange } from '../../yaml/edit/fieldChange';

import { addPerson } from './addPerson';
import { addTyped, currentLog, writeTyped, type Desk } from './capture';
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
  const log = await currentLog(desk);
  const offered = unrecordedMeetings(log, today, textsOf(given['with']));
  const answers = { ...(await askMeeting(desk, log, given, offered)), ...given };
  const planned = offered.find(({ id }) => id === answers['meeting']);
  const people = planned?.with ?? textsOf(answers['with']);
  const fields = meetingFields(answers, people);
  const status = plannedStatus(fields['date'], today);
  const changes: readonly Change[] = planned ? changesOf(planned, fields, answers, today) : [];
  const typed = planned
    ? { id: planned.id, ...fields }
    : present({ ...fields, with: people, ...status });
  const done = status.status ? vscode.l10n.t('Meeting planned.') : vscode.l10n.t('Meeting logged.');
  return writeTyped(desk, 'meetings', typed, done, async () => {
    for (const id of textsOf(answers['kept'])) {
      await desk.writer.update('commitments', id, { delivered: dayOf(String(fields['date'])) });
    }
    return planned
      ? desk.writer.change('meetings', planned.id, changes)
      : desk.writer.add('meetings', typed);
  });
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
  let current = log;
  const add = async (name: string) => {
    const { id } = await addPerson(desk, name === '' ? {} : { name });
    current = await currentLog(desk);
    return id;
  };
  const today = desk.today.current;
  const { time } = desk.today;
  let asksAll = false;
  const everything: DialogueButton = {
    iconPath: new vscode.ThemeIcon('list-ordered'),
    tooltip: vscode.l10n.t('Ask also for feedback, contributions, outcomes and open questions'),
    press: () => (asksAll = true),
  };
  const plan = (answers: Answers): Steps => {
    const known = { ...answers, ...given };
    const planned = offered.find(({ id }) => id === known['meeting']);
    const scene = {
      log: current,
      today,
      people: planned?.with ?? textsOf(known['with']),
      kind: planned?.kind ?? known['kind'],
      planned,
      asksAll,
    };
    const steps: Steps = {
      ...(offered.length > 0 && { meeting: plannedStep(offered, log) }),
      ...(planned === undefined && { with: peopleStep(() => current, add) }),
      ...kindAndDateSteps(scene, time),
      ...(isHeld(known['date'], today) && outcomeSteps(scene, answers)),
    };
    return Object.fromEntries(Object.entries(steps).filter(([name]) => !(name in given)));
  };
  const isGiven = given['with'] !== undefined || given['meeting'] !== undefined;
  const key = isGiven ? 'logMeeting.given' : 'logMeeting';
  return desk.unfinished.ask(key, vscode.l10n.t('Log Meeting'), plan, {
    buttons: () => (asksAll ? [] : [everything]),
  });
}

function isHeld(date: unknown, today: string): boolean {
  return typeof date !== 'string' || dayOf(date) <= today;
}

type Change = readonly [string, FieldChange];

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
  const answered = Object.entries(answers).flatMap(([name, value]): readonly Change[] =>
    name.startsWith('questions.') && value !== undefined ? [[name, { change: 'set', value }]] : [],
  );
  const held: readonly Change[] = isHeld(date, today)
    ? [['status', { change: 'set', value: 'held' }]]
    : [];
  const moved: readonly Change[] =
    date === planned.date ? [] : [['date', { change: 'set', value: date }]];
  return [...moved, ...held, ...answered, ...changes];
}

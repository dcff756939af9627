import * as vscode from 'vscode';

import type { CareerLog, Meeting } from '../../core/log/careerLog';
import { isBooked } from '../../core/log/meeting';
import { activeRole } from '../../core/log/role';
import { usualKind } from '../../core/log/talk';
import type { FieldChange } from '../../yaml/edit/fieldChange';
import { runCommand } from '../commandTable';
import { UserError } from '../errors';
import type { Values } from '../folder/logEdit';
import type { Written } from '../folder/logWriter';
import { personChoices } from '../prompts/choices';
import { calendarOf, dateStep } from '../prompts/dateStep';
import { personStep, type People } from '../prompts/peopleStep';
import type { Choice } from '../prompts/pickStep';
import { askOne, type Step, type Steps } from '../prompts/steps';
import { keyOf } from '../prompts/unfinished';

import { peopleOf } from './addOnTheWay';
import { agendaFields, itemCount, type AgendaFields, type Talk } from './agendaFields';
import { addTyped, writableLog, writeTyped, type Desk } from './capture';
import { textsOf } from './meetingFields';
import { plannedStep } from './meetingSteps';
import { present } from './present';

/** More is too much for one talk (domain.md, R-17). */
const mostItems = 7;

/**
 * Fills what is empty in the agenda of a booked meeting from the log, and opens it; books one where there is none.
 *
 * @param given `meeting`, or `with` whom; and the `milestone` whose topics or the `opportunity` that is to be
 *   talked about.
 */
export async function prepareAgenda(desk: Desk, given: Values = {}): Promise<Written> {
  const log = await writableLog(desk);
  const meeting = await bookedMeeting(log, given, desk.today.current);
  const written = meeting ? await fill(desk, log, given, meeting) : await book(desk, log, given);
  await runCommand('careerLog.openEntry', 'meetings', written.id);
  return written;
}

/** @returns `undefined` when one is to be booked. */
async function bookedMeeting(
  log: CareerLog,
  given: Values,
  today: string,
): Promise<Meeting | undefined> {
  const booked = log.meetings
    .filter(one => isBooked(one, today))
    .sort((a, b) => a.date.localeCompare(b.date));
  if (given['meeting'] !== undefined) {
    const named = booked.find(({ id }) => id === given['meeting']);
    if (named) return named;
    throw new UserError(
      vscode.l10n.t(
        'This meeting is not ahead any more. Run "Career: Schedule Meeting" for another.',
      ),
    );
  }
  const meant = meantPeople(log, given, today);
  if (meant) return booked.find(({ with: people }) => people.some(id => meant.includes(id)));
  if (booked.length === 0) return undefined;
  const placeholder = vscode.l10n.t('For which meeting?');
  const id = await askOne(title(), plannedStep(booked, log, placeholder));
  return booked.find(one => one.id === id);
}

/** Whom the talk is to be with; an opportunity is looked at by a mentor. `undefined` where anybody will do. */
function meantPeople(
  { people }: CareerLog,
  given: Values,
  today: string,
): readonly string[] | undefined {
  if (given['with'] !== undefined) return textsOf(given['with']);
  if (given['opportunity'] === undefined) return undefined;
  return people.filter(one => activeRole(one, 'mentor', today)).map(({ id }) => id);
}

async function fill(desk: Desk, log: CareerLog, given: Values, meeting: Meeting) {
  const { id, origin } = meeting;
  const fields = agendaFields(log, meeting, given, desk.today.current);
  const { agenda, questions, topics } = fields;
  const changes: readonly Change[] = [
    ...(agenda ? [['agenda', { change: 'set', value: agenda }] as const] : []),
    ...appended('questions', questions),
    ...appended('topics', topics),
  ];
  if (changes.length === 0) return { id, file: origin.file, isSaved: true };
  const typed = present({ id, ...fields });
  return writeTyped(desk, 'meetings', typed, doneText(meeting, fields), () =>
    desk.writer.change('meetings', id, changes, log),
  );
}

type Change = readonly [string, FieldChange];

function appended(field: string, values: readonly unknown[]): readonly Change[] {
  return values.map(value => [field, { change: 'append', value }]);
}

async function book(desk: Desk, log: CareerLog, given: Values): Promise<Written> {
  const today = desk.today.current;
  const people = peopleOf(desk, log);
  const meant = meantPeople(log, given, today);
  const only = meant?.length === 1 ? meant[0] : undefined;
  const steps: Steps = {
    ...(only === undefined && { with: whomStep(people, meant) }),
    date: dateStep({
      prompt: vscode.l10n.t('No such talk is booked yet. When will it be?'),
      isRequired: true,
      withTime: true,
      ...calendarOf(log, today),
    }),
  };
  const asked = await desk.unfinished.ask(keyOf('prepareAgenda', given), title(), steps);
  const guests = textsOf([asked['with'] ?? only]);
  const kind = usualKind(people.log(), guests, today);
  const talk = { with: guests, kind, agenda: undefined, questions: [], topics: [] };
  const fields = agendaFields(people.log(), talk, given, today);
  const typed = present({
    date: asked['date'],
    with: guests,
    kind,
    status: 'scheduled',
    ...fields,
  });
  return addTyped(desk, 'meetings', typed, doneText(talk, fields));
}

/** Of those who are meant, or of all where nobody is. */
function whomStep(people: People, meant: readonly string[] | undefined): Step<string | undefined> {
  const isMeant = ({ value }: Choice<string>) =>
    meant === undefined || meant.length === 0 || meant.includes(value);
  return personStep(people, {
    placeholder: vscode.l10n.t('With whom do you want to talk?'),
    offered: log => personChoices(log).filter(isMeant),
  });
}

function doneText(talk: Talk, { agenda, questions, topics }: AgendaFields): string {
  const written = agenda ?? talk.agenda;
  const items =
    (written ? itemCount(written) : 0) +
    [talk.questions, questions, talk.topics, topics].reduce((sum, { length }) => sum + length, 0);
  return items > mostItems
    ? vscode.l10n.t(
        'The agenda is filled from the log. It has {0} items: keep the {1} that matter most.',
        items,
        mostItems,
      )
    : vscode.l10n.t('The agenda is filled from the log.');
}

function title(): string {
  return vscode.l10n.t('Prepare Agenda');
}

import * as vscode from 'vscode';

import type { CareerLog, Meeting } from '../../core/log/careerLog';
import { commitmentState, effectiveDue } from '../../core/log/commitment';
import { directionOf } from '../../core/log/contribution';
import { dayOf, meetingStatus } from '../../core/log/meeting';
import { rolePath } from '../../core/log/role';
import { agendaFor } from '../../core/measures/agenda';
import { checkIns } from '../../core/measures/checkIns';
import { addDays } from '../../core/time/calendar';
import type { Kind } from '../../core/schema/kinds';
import { runCommand } from '../commandTable';
import { UserError } from '../errors';
import type { Values, Written } from '../folder/logWriter';
import { pickStep } from '../prompts/pickStep';
import { askOne } from '../prompts/steps';

import { currentLog, writeTyped, type Desk } from './capture';

/** Says of a promise that it was kept today; asks for one of the open ones. */
export async function markDelivered(desk: Desk, id: unknown): Promise<Written> {
  const { commitments } = await currentLog(desk);
  const today = desk.today.current;
  const open = commitments
    .filter(one => one.owner === 'me' && commitmentState(one, today) === 'open')
    .map(one => ({ label: one.what, description: effectiveDue(one), value: one.id }));
  const chosen =
    typeof id === 'string' ? id : await choose(vscode.l10n.t('Which promise was kept?'), open);
  return markToday(desk, 'commitments', chosen, 'delivered', vscode.l10n.t('Marked as delivered.'));
}

/** Says that thanks were given today; asks for a contribution that was received and not thanked for. */
export async function markThanked(desk: Desk, id: unknown): Promise<Written> {
  const { contributions } = await currentLog(desk);
  const owed = contributions
    .filter(one => one.thanked === undefined && directionOf(one) === 'received')
    .map(one => ({ label: one.what ?? one.kind, description: one.person, value: one.id }));
  const chosen =
    typeof id === 'string' ? id : await choose(vscode.l10n.t('What did you thank for?'), owed);
  return markToday(desk, 'contributions', chosen, 'thanked', vscode.l10n.t('Marked as thanked.'));
}

function markToday(
  desk: Desk,
  kind: Kind,
  id: string,
  field: string,
  done: string,
): Promise<Written> {
  const change = { [field]: desk.today.current };
  return writeTyped(desk, kind, { id, ...change }, done, () =>
    desk.writer.update(kind, id, change),
  );
}

/** Silences the reminder of a check-in for a while; its state stays. */
export async function snoozeCheckIn(desk: Desk, given: Values = {}): Promise<Written> {
  const log = await currentLog(desk);
  const today = desk.today.current;
  const due = checkIns(log, today).filter(
    ({ person, role, due: date }) =>
      date !== undefined &&
      (given['person'] === undefined || given['person'] === person.id) &&
      (given['role'] === undefined || given['role'] === role.kind),
  );
  const found = await choose(
    vscode.l10n.t('Which check-in?'),
    due.map(value => ({ label: value.person.name, description: value.role.kind, value })),
  );
  const until =
    typeof given['until'] === 'string'
      ? given['until']
      : await choose(vscode.l10n.t('Until when?'), [
          { label: vscode.l10n.t('1 week'), value: addDays(today, 7) },
          { label: vscode.l10n.t('2 weeks'), value: addDays(today, 14) },
          { label: vscode.l10n.t('4 weeks'), value: addDays(today, 28) },
        ]);
  const { id, name } = found.person;
  const change = { [`${rolePath(found.person, found.role)}.snooze_until`]: until };
  const done = vscode.l10n.t('No reminder about {0} before {1}.', name, until);
  return writeTyped(desk, 'people', { id, ...change }, done, () =>
    desk.writer.update('people', id, change),
  );
}

/** Fills what is empty in the agenda of a booked meeting from the log, and opens it. */
export async function prepareAgenda(desk: Desk, given: Values = {}): Promise<Written> {
  const log = await currentLog(desk);
  const meeting = await bookedMeeting(log, given, desk.today.current);
  const change: Values = { ...agendaFor(log, meeting, desk.today.current) };
  const { id } = meeting;
  const done = vscode.l10n.t('The agenda is filled from the log.');
  if (Object.keys(change).length === 0) {
    await runCommand('careerLog.openEntry', 'meetings', id);
    return { id, file: meeting.origin.file, isSaved: true };
  }
  const written = await writeTyped(desk, 'meetings', { id, ...change }, done, () =>
    desk.writer.update('meetings', id, change),
  );
  await runCommand('careerLog.openEntry', 'meetings', id);
  return written;
}

async function bookedMeeting(log: CareerLog, given: Values, today: string): Promise<Meeting> {
  const booked = log.meetings
    .filter(one => meetingStatus(one, today) === 'scheduled' && dayOf(one.date) >= today)
    .filter(({ id, with: people }) => fits(given, id, people))
    .sort((a, b) => a.date.localeCompare(b.date));
  const [first] = booked;
  if (first && Object.keys(given).length > 0) return first;
  if (!first) {
    throw new UserError(
      vscode.l10n.t('No such meeting is booked. Run "Career: Schedule Meeting" first.'),
    );
  }
  return choose(
    vscode.l10n.t('For which meeting?'),
    booked.map(value => ({ label: value.id, description: value.date, value })),
  );
}

function fits(given: Values, id: string, people: readonly string[]): boolean {
  const { meeting, with: wanted } = given;
  const isWanted = !Array.isArray(wanted) || wanted.some(one => people.includes(String(one)));
  return isWanted && (meeting === undefined || meeting === id);
}

interface Offered<Value> extends vscode.QuickPickItem {
  readonly value: Value;
}

/** The only choice there is, or the one that is picked. */
async function choose<Value>(
  placeholder: string,
  choices: readonly Offered<Value>[],
): Promise<Value> {
  const [only, ...others] = choices;
  if (!only) throw new UserError(vscode.l10n.t('There is nothing to choose from.'));
  if (others.length === 0) return only.value;
  return askOne(placeholder, pickStep({ placeholder, choices }));
}

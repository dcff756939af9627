import * as vscode from 'vscode';

import type { CareerLog, Contribution } from '../../core/log/careerLog';
import { commitmentState } from '../../core/log/commitment';
import { directionOf } from '../../core/log/contribution';
import { rolePath } from '../../core/log/role';
import { checkIns, type CheckIn } from '../../core/measures/checkIns';
import { addDays } from '../../core/time/calendar';
import type { Kind } from '../../core/schema/kinds';
import { UserError } from '../errors';
import type { Values } from '../folder/logEdit';
import type { Written } from '../folder/logWriter';
import { promiseChoice } from '../prompts/choices';
import { pickStep, type PickQuestion } from '../prompts/pickStep';
import { askOne } from '../prompts/steps';

import { writableLog, writeTyped, type Desk } from './capture';

/** Says of a promise, of either side, that it was kept today; asks for one of the open ones. */
export async function markDelivered(desk: Desk, id: unknown): Promise<Written> {
  const log = await writableLog(desk);
  const today = desk.today.current;
  const open = log.commitments.filter(one => commitmentState(one, today) === 'open');
  const chosen = await chooseId(id, {
    placeholder: vscode.l10n.t('Which promise was kept?'),
    choices: open.map(one => promiseChoice(log, one)),
    none: vscode.l10n.t('No promise is open. Run "Career: Log Commitment".'),
  });
  const what = log.commitments.find(one => one.id === chosen)?.what ?? chosen;
  const done = vscode.l10n.t('Marked as delivered: {0}', what);
  return markToday(desk, 'commitments', chosen, { field: 'delivered', done, log });
}

/** Says that thanks were given today; asks for a contribution that was received and not thanked for. */
export async function markThanked(desk: Desk, id: unknown): Promise<Written> {
  const log = await writableLog(desk);
  const { contributions, people } = log;
  const nameOf = ({ what, kind }: Contribution) => what ?? kind.replaceAll('-', ' ');
  const owed = contributions
    .filter(one => one.thanked === undefined && directionOf(one) === 'received')
    .map(one => ({
      label: nameOf(one),
      description: people.find(({ id: person }) => person === one.person)?.name ?? one.person,
      value: one.id,
    }));
  const chosen = await chooseId(id, {
    placeholder: vscode.l10n.t('What did you thank for?'),
    choices: owed,
    none: vscode.l10n.t(
      'Nothing that you received waits for thanks. Run "Career: Log Contribution" for something new.',
    ),
  });
  const contribution = contributions.find(one => one.id === chosen);
  const what = contribution ? nameOf(contribution) : chosen;
  const done = vscode.l10n.t('Marked as thanked: {0}', what);
  return markToday(desk, 'contributions', chosen, { field: 'thanked', done, log });
}

interface Mark {
  readonly field: string;
  readonly done: string;
  /** In which it was chosen. */
  readonly log: CareerLog;
}

function markToday(
  desk: Desk,
  kind: Kind,
  id: string,
  { field, done, log }: Mark,
): Promise<Written> {
  const change = { [field]: desk.today.current };
  return writeTyped(desk, kind, { id, ...change }, done, () =>
    desk.writer.update(kind, id, change, log),
  );
}

/** Silences the reminder of a check-in for a while; its state stays. */
export async function snoozeCheckIn(desk: Desk, given: Values = {}): Promise<Written> {
  const log = await writableLog(desk);
  const today = desk.today.current;
  const due = checkIns(log, today).filter(
    ({ person, role, due: date }) =>
      date !== undefined &&
      (given['person'] === undefined || given['person'] === person.id) &&
      (given['role'] === undefined || given['role'] === role.kind),
  );
  const [first, ...others] = due;
  if (!first) {
    throw new UserError(
      vscode.l10n.t('No check-in is due. Give a role a "cadence" to be reminded of one.'),
    );
  }
  const isNamed = given['person'] !== undefined && others.length === 0;
  const found = isNamed ? first : await chooseCheckIn(due);
  const until = typeof given['until'] === 'string' ? given['until'] : await chooseEnd(today);
  const { id, name } = found.person;
  const change = { [`${rolePath(found.person, found.role)}.snooze_until`]: until };
  const done = vscode.l10n.t('No reminder about {0} before {1}.', name, until);
  return writeTyped(desk, 'people', { id, ...change }, done, () =>
    desk.writer.update('people', id, change, log),
  );
}

function chooseCheckIn(due: readonly CheckIn[]): Promise<CheckIn> {
  const choices = due.map(value => ({
    label: value.person.name,
    description: value.role.kind,
    value,
  }));
  const placeholder = vscode.l10n.t('Which check-in?');
  return askOne(placeholder, pickStep({ placeholder, choices }));
}

function chooseEnd(today: string): Promise<string> {
  const placeholder = vscode.l10n.t('Until when?');
  const choices = [
    { label: vscode.l10n.t('1 week'), value: addDays(today, 7) },
    { label: vscode.l10n.t('2 weeks'), value: addDays(today, 14) },
    { label: vscode.l10n.t('4 weeks'), value: addDays(today, 28) },
  ];
  return askOne(placeholder, pickStep({ placeholder, choices }));
}

interface EntryQuestion extends PickQuestion<string> {
  /** Said when there is nothing to choose from. */
  readonly none: string;
}

/** The entry that was named, or the one that is picked: even of one it is shown which it is. */
async function chooseId(id: unknown, { none, ...question }: EntryQuestion): Promise<string> {
  if (typeof id === 'string') return id;
  if (question.choices.length === 0) throw new UserError(none);
  return askOne(question.placeholder, pickStep(question));
}

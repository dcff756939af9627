import * as vscode from 'vscode';

import type { CareerLog, Meeting, Person } from '../../core/log/careerLog';
import { activeRole } from '../../core/log/role';
import { plannedUpdate, sponsorUpdate } from '../../core/measures/sponsorUpdate';
import { standingText } from '../../wording/milestone';
import { runCommand } from '../commandTable';
import { UserError } from '../errors';
import type { Values } from '../folder/logEdit';
import type { Written } from '../folder/logWriter';
import { calendarOf, dateStep } from '../prompts/dateStep';
import { pickStep } from '../prompts/pickStep';
import { askOne } from '../prompts/steps';

import { writableLog, writeTyped, type Desk } from './capture';
import { present } from './present';

/** More would not be an update but a report; the rest stays in the log. */
const most = 5;

/**
 * Fills what a sponsor is to be told from the log, into the update that is planned or a new one, and opens it.
 * What is written in the planned one stays.
 */
export async function prepareSponsorUpdate(desk: Desk, given: Values = {}): Promise<Written> {
  const log = await writableLog(desk);
  const today = desk.today.current;
  const meant = log.meetings.find(({ id }) => id === given['meeting']);
  const sponsor = await chooseSponsor(log, meant ?? given, today);
  const planned = meant ?? plannedUpdate(log, sponsor, today);
  const filled = texts(log, sponsor, today);
  const written = planned
    ? await fill(desk, log, planned, filled)
    : await create(desk, log, present({ with: [sponsor.id], ...filled }), given);
  await runCommand('careerLog.openEntry', 'meetings', written.id);
  return written;
}

async function chooseSponsor(
  { people }: CareerLog,
  given: Values | Meeting,
  today: string,
): Promise<Person> {
  const sponsors = people.filter(person => activeRole(person, 'sponsor', today));
  const [only, ...others] = sponsors;
  if (!only) {
    throw new UserError(
      vscode.l10n.t('You have no sponsor in your log yet. Run "Career: Add Person".'),
    );
  }
  const wanted: unknown = given['with'];
  const named = sponsors.find(({ id }) => Array.isArray(wanted) && wanted.includes(id));
  if (named || others.length === 0) return named ?? only;
  const choices = sponsors.map(value => ({ label: value.name, value }));
  const placeholder = vscode.l10n.t('Whom do you want to tell?');
  return askOne(title(), pickStep({ placeholder, choices }));
}

function title(): string {
  return vscode.l10n.t('Prepare Sponsor Update');
}

interface UpdateTexts {
  readonly delivered: readonly string[];
  readonly risks: readonly string[];
  readonly expected: readonly string[];
}

function texts(log: CareerLog, sponsor: Person, today: string): UpdateTexts {
  const { wins, kept, behind, gains, goals } = sponsorUpdate(log, sponsor, today);
  return {
    delivered: [...wins.map(win => win.title), ...kept.map(({ what }) => what)].slice(0, most),
    risks: behind
      .slice(0, most)
      .map(({ milestone, state }) => standingText(milestone, state, today)),
    expected: [...gains, ...goals.flatMap(({ outcome }) => outcome ?? [])].slice(0, most),
  };
}

async function fill(
  desk: Desk,
  log: CareerLog,
  planned: Meeting,
  filled: UpdateTexts,
): Promise<Written> {
  const { id, origin } = planned;
  const change: Values = present({
    ...(planned.delivered.length === 0 && { delivered: filled.delivered }),
    ...(planned.risks.length === 0 && { risks: filled.risks }),
    ...(planned.expected.length === 0 && { expected: filled.expected }),
  });
  if (Object.keys(change).length === 0) return { id, file: origin.file, isSaved: true };
  return writeTyped(desk, 'meetings', { id, ...change }, done(), () =>
    desk.writer.update('meetings', id, change, log),
  );
}

async function create(desk: Desk, log: CareerLog, filled: Values, given: Values): Promise<Written> {
  const today = desk.today.current;
  const when = dateStep({
    prompt: vscode.l10n.t('When will they get it?'),
    value: today,
    isRequired: true,
    withTime: true,
    ...calendarOf(log, today),
  });
  const date = given['date'] ?? (await askOne(title(), when));
  const typed = { date, kind: 'sponsor-update', status: 'scheduled', ...filled };
  return writeTyped(desk, 'meetings', typed, done(), () => desk.writer.add('meetings', typed));
}

function done(): string {
  return vscode.l10n.t(
    'The update is filled from the log. Send it yourself, then run "Career: Log Meeting".',
  );
}

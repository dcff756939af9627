import * as vscode from 'vscode';

import { newId } from '../../core/log/newId';
import { specOf, type Kind } from '../../core/schema/kinds';
import { addDays, addMonths } from '../../core/time/calendar';
import { written } from '../../yaml/edit/addEntry';
import { emitFields } from '../../yaml/edit/emit';
import { runCommand } from '../commandTable';
import { openDraft } from '../drafts';
import { UserError } from '../errors';
import { folderName } from '../folder/findFolder';
import type { Values } from '../folder/logEdit';
import { makeFiles } from '../folder/makeFiles';
import { reasonOf } from '../folder/readFolder';
import { pickStep } from '../prompts/pickStep';
import { askOne, type Steps } from '../prompts/steps';
import { textStep } from '../prompts/textStep';

import { type Desk } from './capture';
import { present } from './present';

/** Asks who keeps the log and writes a small commented one. Any given field asks nothing. */
export async function initializeFolder(desk: Desk, given?: Values): Promise<void> {
  const state = await desk.folder.settled();
  if (state.state === 'unusable') throw new UserError(state.reason);
  if (state.state === 'no-workspace') {
    throw new UserError(vscode.l10n.t('Open a folder first: the log is kept in it, as .career.'));
  }
  if (state.state !== 'no-folder') {
    throw new UserError(
      vscode.l10n.t('There is a career folder already. "Career: Open Dashboard" shows it.'),
    );
  }
  const parent = await chooseParent(state.parents);
  const answers = given ?? (await askOwner(desk));
  const files = filesFor(answers, desk.today.current);
  try {
    await writeFiles(vscode.Uri.joinPath(parent, folderName), files);
  } catch (error) {
    await openDraft(textOf(files));
    throw error;
  } finally {
    await desk.unfinished.settle();
  }
  await desk.folder.load();
  const logWin = vscode.l10n.t('Log Win');
  const message = vscode.l10n.t(
    'Your career log is ready. It stays on this machine, as plain text.',
  );
  void vscode.window.showInformationMessage(message, logWin).then(picked => {
    if (picked === logWin) void runCommand('careerLog.logWin');
  });
}

async function chooseParent(parents: readonly vscode.Uri[]): Promise<vscode.Uri> {
  const choices = parents.map(value => ({
    label: vscode.workspace.asRelativePath(value, true),
    description: value.fsPath,
    value,
  }));
  const [only, ...others] = choices;
  if (only && others.length === 0) return only.value;
  const placeholder = vscode.l10n.t('Which folder should hold the log?');
  return askOne(vscode.l10n.t('Initialize Career Folder'), pickStep({ placeholder, choices }));
}

function askOwner({ unfinished }: Desk): Promise<Values> {
  const steps: Steps = {
    name: textStep({ prompt: vscode.l10n.t('Your name.') }),
    role: textStep({
      prompt: vscode.l10n.t('Your role.'),
      placeholder: vscode.l10n.t('Senior engineer'),
    }),
    goal: textStep({
      prompt: vscode.l10n.t('A first goal for the next twelve months.'),
      placeholder: vscode.l10n.t('Reach staff engineer'),
    }),
    mentor: textStep({ prompt: vscode.l10n.t('Somebody who mentors you: gives you guidance.') }),
    sponsor: textStep({
      prompt: vscode.l10n.t('Somebody who sponsors you: spends influence for you.'),
    }),
  };
  return unfinished.ask('initializeFolder', vscode.l10n.t('Initialize Career Folder'), steps);
}

type Files = Readonly<Record<string, string>>;

const owner = ['name', 'role', 'goal', 'mentor', 'sponsor'] as const;

/** The first files of a log: valid, small, and with a word on what goes where. */
function filesFor(answers: Values, today: string): Files {
  const [name, role, goal, mentor, sponsor] = owner.map(key => {
    const answer = answers[key];
    return typeof answer === 'string' ? answer : undefined;
  });
  const goals = goal === undefined ? [] : [firstGoal(goal, today)];
  const people = [
    ...(mentor === undefined ? [] : [firstPerson(mentor, 'mentor', 'monthly', today)]),
    ...(sponsor === undefined ? [] : [firstPerson(sponsor, 'sponsor', 'quarterly', today)]),
  ];
  return {
    'settings.yaml': `${comment(vscode.l10n.t('How this log is read. Everything is optional.'))}format: 1\n`,
    'profile.yaml': comment(vscode.l10n.t('You.')) + mapping(present({ name, role })),
    'goals.yaml': comment(vscode.l10n.t('What you want to reach, and why.')) + list('goals', goals),
    'milestones.yaml': comment(
      vscode.l10n.t('Three to five measurable steps. Add one with "Career: Add Milestone".'),
    ),
    'people.yaml':
      comment(vscode.l10n.t('Who mentors you (guidance) and who sponsors you (influence).')) +
      list('people', withIds(people)),
    [`wins/${today.slice(0, 4)}.yaml`]: comment(
      vscode.l10n.t('What you achieved. Add one with "Career: Log Win".'),
    ),
    [`meetings/${today.slice(0, 4)}.yaml`]: comment(
      vscode.l10n.t('Talks, held or planned. Add one with "Career: Log Meeting".'),
    ),
  };
}

function firstGoal(title: string, today: string): Values {
  const horizon = addDays(addMonths(today, 12), -1);
  return { id: newId('goals', { title }, new Set()), title, start: today, horizon };
}

function firstPerson(name: string, kind: string, cadence: string, today: string): Values {
  return { name, roles: [{ kind, started: today, cadence }] };
}

/** One person who is both mentor and sponsor is one entry with two roles. */
function withIds(people: readonly Values[]): readonly Values[] {
  const [first, second] = people;
  if (first && second && first['name'] === second['name']) {
    const roles = [first['roles'], second['roles']].flat();
    return withIds([{ ...first, roles }]);
  }
  const taken = new Set<string>();
  return people.map(person => {
    const id = newId('people', person, taken);
    taken.add(id);
    return { id, ...person };
  });
}

function list(kind: Kind, entries: readonly Values[]): string {
  return entries.map(entry => written(kind, entry)).join('');
}

function mapping(values: Values): string {
  const pairs = emitFields(values, specOf('profile').fields, { indent: 0, eol: '\n', flow: false });
  return pairs.map(pair => `${pair}\n`).join('');
}

function comment(sentence: string): string {
  return `# ${sentence}\n`;
}

async function writeFiles(root: vscode.Uri, files: Files): Promise<void> {
  let isMade: boolean;
  try {
    isMade = await makeFiles(root, new Map(Object.entries(files)));
  } catch (error) {
    throw notWritten(reasonOf(error));
  }
  if (!isMade) throw notWritten(vscode.l10n.t('{0} may be read-only.', root.path));
}

function notWritten(reason: string): UserError {
  return new UserError(
    vscode.l10n.t(
      'The career folder could not be written: {0} What you typed stands in a new document. Make the folder writable, or open another one, and try again.',
      /[.!?]$/.test(reason) ? reason : `${reason}.`,
    ),
  );
}

/** All files in one text, each below its name, for a person who cannot have them written. */
function textOf(files: Files): string {
  return Object.entries(files)
    .map(([path, text]) => `${comment(`${folderName}/${path}`)}${text}`)
    .join('\n');
}

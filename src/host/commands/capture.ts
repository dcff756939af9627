import * as vscode from 'vscode';

import type { CareerLog } from '../../core/log/careerLog';
import type { Kind } from '../../core/schema/kinds';
import { runCommand } from '../commandTable';
import type { Drafts, Typed } from '../drafts';
import { UserError } from '../errors';
import type { CareerFolder } from '../folder/careerFolder';
import type { FolderState, ReadyFolder } from '../folder/folderState';
import type { Values } from '../folder/logEdit';
import type { LogWriter, Written } from '../folder/logWriter';
import { reasonOf } from '../folder/readFolder';
import type { OneOrMore } from '../folder/oneOrMore';
import type { SurroundingsWatch } from '../folder/surroundings';
import type { PassedCommits } from '../git/passedCommits';
import type { Unfinished } from '../prompts/unfinished';
import type { Today } from '../today';

import { chooseFolder } from './chooseFolder';

/** What every command that writes works with. */
export interface Desk {
  readonly folder: CareerFolder;
  readonly writer: LogWriter;
  readonly drafts: Drafts;
  readonly unfinished: Unfinished;
  readonly passed: PassedCommits;
  readonly surroundings: SurroundingsWatch;
  readonly today: Today;
}

/**
 * The log as it is now, to be looked at.
 *
 * @throws {UserError} when there is none; the sentence says what to do.
 */
export async function currentLog({ folder }: Desk): Promise<CareerLog> {
  return ready(await folder.settled()).reading.log;
}

/**
 * The log as it is now, to be written to; of several the person is asked once which one is meant.
 *
 * @throws {UserError} when there is none, or it may only be read; the sentence says what to do.
 */
export async function writableLog({ folder }: Desk): Promise<CareerLog> {
  let state = ready(await folder.settled());
  if (!state.isChosen) {
    await chooseFolder(folder);
    state = ready(await folder.settled());
  }
  if (state.readonlyReason !== undefined) throw new UserError(state.readonlyReason);
  return state.reading.log;
}

function ready(state: FolderState): ReadyFolder {
  switch (state.state) {
    case 'ready':
      return state;
    case 'unusable':
      throw new UserError(state.reason);
    case 'no-workspace':
      throw new UserError(
        vscode.l10n.t('Open a folder first: the log is kept in it, in a folder named .career.'),
      );
    case 'no-folder':
    case 'loading':
      throw new UserError(
        vscode.l10n.t(
          'There is no career folder here yet. Run "Career: Initialize Career Folder".',
        ),
      );
  }
}

/** Adds what was typed as an entry; see {@link writeTyped}. */
export function addTyped(desk: Desk, kind: Kind, typed: Values, done: string): Promise<Written> {
  return writeTyped(desk, kind, typed, done, () => desk.writer.add(kind, typed));
}

/** Writes what was typed about one entry; see {@link writeAllTyped}. */
export function writeTyped(
  desk: Desk,
  kind: Kind,
  typed: Values,
  done: string,
  write: () => Promise<Written>,
): Promise<Written> {
  return writeAllTyped(desk, [{ kind, fields: typed }], done, async () => [await write()]);
}

/**
 * Writes what was typed about entries that belong together, and keeps it in the extension's storage until all of
 * it stands in the files of the log. When writing fails for any reason it is offered in a document.
 *
 * @returns where the first was written; saved when all of them are.
 * @throws what `write` throws; the message then says where the typed text is.
 */
export async function writeAllTyped(
  { drafts, unfinished }: Desk,
  typed: OneOrMore<Typed>,
  done: string,
  write: () => Promise<OneOrMore<Written>>,
): Promise<Written> {
  const kept = await Promise.all(typed.map(one => drafts.keep(one)));
  await unfinished.settle();
  let written: OneOrMore<Written>;
  try {
    written = await write();
  } catch (error) {
    const place = error instanceof UserError ? error.place : undefined;
    await drafts.show(kept, place);
    throw withWords(error, vscode.l10n.t('What you typed stands in a new document.'));
  }
  const isSaved = unsaved(written).length === 0;
  for (const draft of kept) await (isSaved ? drafts.forget(draft) : drafts.forgetOnceSaved(draft));
  const [{ kind }] = typed;
  const [{ id, file }] = written;
  void announce(done, written, () => runCommand('careerLog.openEntry', kind, id));
  return { id, file, isSaved };
}

/** The files that hold an entry only in an editor as yet. */
function unsaved(written: readonly Pick<Written, 'file' | 'isSaved'>[]): readonly string[] {
  return [...new Set(written.flatMap(({ file, isSaved }) => (isSaved ? [] : file)))];
}

function withWords(error: unknown, words: string): UserError {
  const reason = reasonOf(error);
  const { place, remedy } = error instanceof UserError ? error : {};
  return new UserError(`${reason} ${words}`, place, remedy);
}

/** Says what was done, and whether it is saved, and offers to open it. */
export async function announce(
  done: string,
  written: readonly Pick<Written, 'file' | 'isSaved'>[],
  show: () => Thenable<unknown>,
): Promise<void> {
  const open = vscode.l10n.t('Open');
  const message = [done, ...unsaved(written).map(toSave)].join(' ');
  if ((await vscode.window.showInformationMessage(message, open)) === open) {
    await show();
  }
}

function toSave(file: string): string {
  return vscode.l10n.t('{0} has unsaved changes: save it to keep them.', file);
}

import * as vscode from 'vscode';

import { UserError } from '../errors';
import { typeOf } from '../folder/findFolder';
import { pathIn } from '../folder/readFolder';
import { excludeFile } from '../git/isIgnored';
import { openGit } from '../git/openGit';

import { writableLog, type Desk } from './capture';

/**
 * Lets git leave the career folder out, by the list that nobody else gets to see.
 *
 * @throws {UserError} when there is no repository, or its list cannot be written; the sentence says what to do.
 */
export async function keepOutOfGit(desk: Desk): Promise<void> {
  const folder = await folderOf(desk);
  const git = await openGit();
  if ('missing' in git) throw new UserError(git.missing);
  const root = git.api.getRepository(folder)?.rootUri;
  const path = root && pathIn(root, folder);
  if (!root || path === undefined)
    throw new UserError(vscode.l10n.t('The log is in no git repository.'));
  const line = `/${path.replace(/[\\*?[\]]/g, '\\$&')}/`;
  if ((await typeOf(vscode.Uri.joinPath(root, '.git'))) !== vscode.FileType.Directory) {
    throw new UserError(
      vscode.l10n.t(
        'The list of this repository lies elsewhere. Add the line {0} to the file that "git rev-parse --git-path info/exclude" names.',
        line,
      ),
    );
  }
  await addLine(excludeFile(root), line);
  await desk.surroundings.accepted.set(undefined);
  desk.surroundings.lookAgain();
  void vscode.window.showInformationMessage(
    vscode.l10n.t(
      'Git leaves the log out from now on. What it holds already stays in its history.',
    ),
  );
}

/** Says that git may hold the log; it is not told of again in this workspace, until git is to leave it out. */
export async function acceptGit(desk: Desk): Promise<void> {
  await desk.surroundings.accepted.set(await folderOf(desk));
  desk.surroundings.lookAgain();
}

async function folderOf(desk: Desk): Promise<vscode.Uri> {
  await writableLog(desk);
  const state = await desk.folder.settled();
  if (state.state === 'ready') return state.uri;
  throw new UserError(vscode.l10n.t('There is no career folder here.'));
}

const lineFeed = 10;

async function addLine(file: vscode.Uri, line: string): Promise<void> {
  const { fs } = vscode.workspace;
  // What stands there may be in any encoding, so it stays bytes.
  const before = (await typeOf(file)) === undefined ? new Uint8Array() : await fs.readFile(file);
  const isLineOpen = before.length > 0 && before.at(-1) !== lineFeed;
  const added = new TextEncoder().encode(`${isLineOpen ? '\n' : ''}${line}\n`);
  await fs.writeFile(file, new Uint8Array([...before, ...added]));
}

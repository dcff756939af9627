import * as vscode from 'vscode';

import { UserError } from '../errors';

import { nameOf } from './nameOf';
import { reasonOf } from './readFolder';

/** True only where the disk says for certain that nothing is there. */
export async function isMissing(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return false;
  } catch (error) {
    return error instanceof vscode.FileSystemError && error.code === 'FileNotFound';
  }
}

/**
 * Takes back a file that was to be made with a text: it is deleted as long as it holds that text, or what of it
 * reached the disk. Any other file is somebody else's, and stays.
 *
 * @throws {UserError} when it cannot be read or deleted.
 */
export async function takeBack(uri: vscode.Uri, text: string): Promise<void> {
  try {
    if (await isMissing(uri)) return;
    const wanted = new TextEncoder().encode(text);
    const bytes = await vscode.workspace.fs.readFile(uri);
    if (bytes.length > wanted.length || bytes.some((byte, at) => byte !== wanted[at])) return;
    await vscode.workspace.fs.delete(uri);
  } catch (error) {
    throw new UserError(
      vscode.l10n.t('{0} could not be taken back: {1}', nameOf(uri), reasonOf(error)),
    );
  }
}

import * as vscode from 'vscode';

import { UserError } from '../errors';
import { Turns } from '../turns';

import { typeOf } from './findFolder';
import { nameOf } from './nameOf';
import { reasonOf, textOnDisk, unsavedDocument } from './readFolder';

/** In milliseconds. */
const usualReload = 1000;
/** How long an editor may take that was told to read its file; where it was not shown it is told again. */
const reloads = [1000, 1500, 2500];

/**
 * Opens what stands at a place, to be edited; see {@link openToEdit}.
 *
 * @returns undefined where there is nothing; of a file that is gone, what an editor holds of it unsaved.
 * @throws {UserError} when it is no plain file, or cannot be read.
 */
export async function documentToEdit(uri: vscode.Uri): Promise<vscode.TextDocument | undefined> {
  const type = await typeOf(uri);
  if (type === undefined) return unsavedDocument(uri);
  // A link may lead out of the log, and opening a pipe may never end.
  if (type !== vscode.FileType.File) {
    throw new UserError(vscode.l10n.t('{0} is no plain file, so it is not written.', nameOf(uri)));
  }
  return openToEdit(uri);
}

/**
 * Opens a file to be edited. Without unsaved changes the document holds what is on disk.
 *
 * @throws {UserError} when it cannot be read.
 */
export async function openToEdit(uri: vscode.Uri): Promise<vscode.TextDocument> {
  const document = await open(uri);
  if (!document.isDirty) await followDisk(document);
  return document;
}

/**
 * An editor follows a changed file a moment later; an edit made before would lose that change. Where the event
 * was lost, or size and time of the file are as before, the editor never follows by itself and is told to.
 */
async function followDisk(document: vscode.TextDocument): Promise<void> {
  const wanted = await readFrom(document.uri);
  refuseMixedLineEnds(document.uri, wanted);
  if (await becomes(document, wanted, usualReload)) return;
  if (!document.isDirty && (await revertsTo(document, wanted))) return;
  throw new UserError(
    vscode.l10n.t('{0} has just changed on disk. Try again.', nameOf(document.uri)),
  );
}

/**
 * VS Code makes the line ends of a file alike as soon as it opens it, so saving it would change every line.
 *
 * @throws {UserError} when they are not alike.
 */
function refuseMixedLineEnds(uri: vscode.Uri, text: string): void {
  const [first = '\n', ...others] = text.match(/\r\n|\r|\n/g) ?? [];
  if (first !== '\r' && others.every(other => other === first)) return;
  throw new UserError(
    vscode.l10n.t(
      '{0} mixes kinds of line ends, and saving it would change other lines. Open it, choose LF or CRLF in the status bar, save it, then try again.',
      nameOf(uri),
    ),
    new vscode.Location(uri, new vscode.Position(0, 0)),
  );
}

/**
 * Tells the editor to read the file again, unless somebody types into it or goes elsewhere meanwhile.
 *
 * @returns true when it then holds the text.
 */
export async function revertsTo(document: vscode.TextDocument, wanted: string): Promise<boolean> {
  const text = document.getText();
  for (const limit of reloads) {
    await reverting.take(async () => {
      const isShown = await show(document);
      if (!isShown || document.getText() !== text) return;
      await vscode.commands.executeCommand('workbench.action.files.revert');
    });
    if (await becomes(document, wanted, limit)) return true;
  }
  return false;
}

/** VS Code reverts what the active editor shows, so there can be only one at a time. */
const reverting = new Turns();

/** @returns false where VS Code shows another one, since the person opens that in the same moment. */
async function show(document: vscode.TextDocument): Promise<boolean> {
  try {
    await vscode.window.showTextDocument(document, { preserveFocus: true });
  } catch {
    return false;
  }
  return vscode.window.activeTextEditor?.document === document;
}

/** @returns true once the document holds the text, false when it does not in time. */
function becomes(document: vscode.TextDocument, wanted: string, limit: number): Promise<boolean> {
  return new Promise(resolve => {
    const done = (holds: boolean) => {
      clearTimeout(timer);
      listener.dispose();
      resolve(holds);
    };
    const timer = setTimeout(() => {
      done(false);
    }, limit);
    const listener = vscode.workspace.onDidChangeTextDocument(change => {
      if (change.document === document && document.getText() === wanted) done(true);
    });
    if (document.getText() === wanted) done(true);
  });
}

async function open(uri: vscode.Uri): Promise<vscode.TextDocument> {
  try {
    return await vscode.workspace.openTextDocument(uri);
  } catch (error) {
    throw cannotWrite(uri, error);
  }
}

/** @throws {UserError} when the file cannot be read. */
export async function readFrom(uri: vscode.Uri): Promise<string> {
  try {
    return await textOnDisk(uri);
  } catch (error) {
    throw cannotWrite(uri, error);
  }
}

export function cannotWrite(uri: vscode.Uri, error: unknown): UserError {
  return new UserError(vscode.l10n.t('{0} cannot be written: {1}', nameOf(uri), reasonOf(error)));
}

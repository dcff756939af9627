import * as vscode from 'vscode';

import { characterChange } from '../../yaml/textChange';
import { UserError } from '../errors';

import { typeOf } from './findFolder';
import { nameOf } from './nameOf';
import { textOnDisk } from './readFolder';

/** In milliseconds. */
const usualReload = 1000;
const longestReload = 5000;
/** How often an edit is computed anew when it came too late. */
export const mostTries = 5;

/**
 * Changes a file through the editor: the text is computed from the open document and applied in the
 * same tick, so no stale offset can be used. A document with unsaved changes stays unsaved.
 *
 * @returns true when the change is on disk, false when the document was unsaved before and still is.
 * @throws {UserError} when the file cannot be opened, edited or saved; what it held is still there.
 */
export async function saveText(uri: vscode.Uri, edit: (text: string) => string): Promise<boolean> {
  const document = await documentToEdit(uri);
  if (!document) {
    await create(uri, edit(''));
    return true;
  }
  const { wasDirty, ...change } = await applyAtLast(document, edit);
  if (wasDirty) return false;
  if (await saveDocument(document, change)) return true;
  throw notSaved(uri);
}

/**
 * Opens what stands at a place, to be edited; see {@link openToEdit}.
 *
 * @returns undefined where there is nothing.
 * @throws {UserError} when it is no plain file, or cannot be read.
 */
export async function documentToEdit(uri: vscode.Uri): Promise<vscode.TextDocument | undefined> {
  const type = await typeOf(uri);
  if (type === undefined) return undefined;
  // A link may lead out of the log, and opening a pipe may never end.
  if (type !== vscode.FileType.File) {
    throw new UserError(vscode.l10n.t('{0} is no plain file, so it is not written.', nameOf(uri)));
  }
  return openToEdit(uri);
}

export function notSaved(uri: vscode.Uri): UserError {
  return new UserError(
    vscode.l10n.t('{0} was changed in the editor, but could not be saved.', nameOf(uri)),
  );
}

/** A text, and what it is to be instead. */
export interface Rewrite {
  readonly before: string;
  readonly after: string;
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
 * Saves a document to which a change was made.
 *
 * @returns false when that failed: it then holds the change and is unsaved.
 * @throws {UserError} when it no longer holds the change, and cannot be given it again.
 */
export async function saveDocument(
  document: vscode.TextDocument,
  change: Rewrite,
): Promise<boolean> {
  if (await isSaved(document)) return true;
  if (!(await isTakenForOld(document, change))) return false;
  await revert(document);
  await becomes(document, change.before, longestReload);
  await applyAtLast(document, text => {
    if (text !== change.before) throw changedMeanwhile(document.uri);
    return change.after;
  });
  return isSaved(document);
}

/** The editor may be saving by itself, and then answers once that it did not save for us. */
async function isSaved(document: vscode.TextDocument): Promise<boolean> {
  return (await document.save()) || !document.isDirty || (await document.save());
}

/**
 * An editor that read a file while another window wrote it can hold its new text with its old time. It then
 * takes its own text for older than the file's, until it has read the file once more, and refuses to save.
 */
async function isTakenForOld(document: vscode.TextDocument, { before, after }: Rewrite) {
  return document.getText() === after && (await readFrom(document.uri)) === before;
}

async function revert(document: vscode.TextDocument): Promise<void> {
  await vscode.window.showTextDocument(document, { preserveFocus: true });
  await vscode.commands.executeCommand('workbench.action.files.revert');
}

export function changedMeanwhile(uri: vscode.Uri): UserError {
  return new UserError(
    vscode.l10n.t('{0} is being changed by something else. Try again.', nameOf(uri)),
  );
}

/**
 * An editor follows a changed file a moment later; an edit made before would lose that change. Where the event
 * was lost, or size and time of the file are as before, the editor never follows by itself and is told to.
 */
async function followDisk(document: vscode.TextDocument): Promise<void> {
  const wanted = await readFrom(document.uri);
  if (await becomes(document, wanted, usualReload)) return;
  if (!document.isDirty) await revert(document);
  if (await becomes(document, wanted, longestReload)) return;
  throw new UserError(
    vscode.l10n.t('{0} has just changed on disk. Try again.', nameOf(document.uri)),
  );
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

/**
 * Each try computes the edit anew, because somebody may be typing.
 *
 * @returns what was changed, and whether there were unsaved changes before.
 */
async function applyAtLast(
  document: vscode.TextDocument,
  edit: (text: string) => string,
): Promise<Rewrite & { readonly wasDirty: boolean }> {
  for (let tries = 0; tries < mostTries; tries++) {
    const { isDirty: wasDirty } = document;
    const before = document.getText();
    const after = edit(before);
    if (await apply(document, after)) return { before, after, wasDirty };
  }
  throw changedMeanwhile(document.uri);
}

/**
 * In a visible editor VS Code first makes the edits of a workspace edit smaller, in another thread, and then no
 * longer asks whether the text is still the one they were made for. The edit of an editor always asks.
 */
async function apply(document: vscode.TextDocument, after: string) {
  const { range, text } = smallestReplacement(document, after);
  const editor = vscode.window.visibleTextEditors.find(shown => shown.document === document);
  if (editor)
    return editor.edit(builder => {
      builder.replace(range, text);
    });
  const change = new vscode.WorkspaceEdit();
  change.replace(document.uri, range, text);
  return vscode.workspace.applyEdit(change);
}

/** The one edit that makes a document hold a text. */
export function smallestReplacement(document: vscode.TextDocument, after: string) {
  const { start, end, text } = characterChange(document.getText(), after);
  const range = new vscode.Range(document.positionAt(start), document.positionAt(end));
  return { range, text };
}

async function create(uri: vscode.Uri, text: string): Promise<void> {
  try {
    await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(uri, '..'));
  } catch (error) {
    throw new UserError(cannotWrite(uri, error));
  }
  const change = new vscode.WorkspaceEdit();
  change.createFile(uri, { overwrite: false, contents: new TextEncoder().encode(text) });
  if (!(await vscode.workspace.applyEdit(change))) {
    throw new UserError(vscode.l10n.t('{0} could not be created.', nameOf(uri)));
  }
}

async function open(uri: vscode.Uri): Promise<vscode.TextDocument> {
  try {
    return await vscode.workspace.openTextDocument(uri);
  } catch (error) {
    throw new UserError(cannotWrite(uri, error));
  }
}

async function readFrom(uri: vscode.Uri): Promise<string> {
  try {
    return await textOnDisk(uri);
  } catch (error) {
    throw new UserError(cannotWrite(uri, error));
  }
}

function cannotWrite(uri: vscode.Uri, error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  return vscode.l10n.t('{0} cannot be written: {1}', nameOf(uri), reason);
}

import * as vscode from 'vscode';

import { changedMeanwhile, mostTries, replaceText } from './changeText';
import { readFrom, revertsTo } from './openToEdit';

/** A text, and what it is to be instead. */
export interface Rewrite {
  readonly before: string;
  readonly after: string;
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
  await revertsTo(document, change.before);
  await changeAgain(document, change);
  return isSaved(document);
}

/** The editor may be saving by itself, and then answers once that it did not save for us. */
async function isSaved(document: vscode.TextDocument): Promise<boolean> {
  return (await document.save()) || !document.isDirty || (await document.save());
}

/**
 * An editor that read a file while another program wrote it can hold its new text with its old time. It then
 * takes its own text for older than the file's, until it has read the file once more, and refuses to save.
 */
async function isTakenForOld(document: vscode.TextDocument, { before, after }: Rewrite) {
  return document.getText() === after && (await readFrom(document.uri)) === before;
}

async function changeAgain(
  document: vscode.TextDocument,
  { before, after }: Rewrite,
): Promise<void> {
  for (let tries = 0; tries < mostTries && document.getText() === before; tries++) {
    const edit = new vscode.WorkspaceEdit();
    replaceText(edit, document, after);
    if (await vscode.workspace.applyEdit(edit)) return;
  }
  throw changedMeanwhile([document.uri]);
}

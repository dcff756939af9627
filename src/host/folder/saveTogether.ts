import * as vscode from 'vscode';

import { UserError } from '../errors';

import { changedMeanwhile, mostTries, replaceText } from './changeText';
import { nameOf } from './nameOf';
import { cannotWrite, documentToEdit } from './openToEdit';
import { saveDocument } from './saveDocument';
import { isMissing, takeBack } from './takeBack';

/** Makes the new texts of files from what they hold now, in the same order; `undefined` deletes a file. */
export type EditTexts = (texts: readonly string[]) => readonly (string | undefined)[];

/** What a file is to hold instead of what it holds. */
export interface Replacement {
  readonly uri: vscode.Uri;
  /** The text that `after` was made from; with any other nothing is written. */
  readonly before: string;
  /** A file of nothing but blanks is deleted. */
  readonly after: string;
}

/**
 * Changes files as one edit, which one undo takes back. The texts are computed from the open documents and
 * applied in the same tick, and anew where one of them has changed before the edit came. Documents with unsaved
 * changes stay unsaved; a file that is not there is made.
 *
 * @returns for each file whether it is on disk.
 * @throws {UserError} when a file cannot be opened, edited or saved; what it held is still there.
 */
export async function saveTogether(
  uris: readonly vscode.Uri[],
  edit: EditTexts,
): Promise<readonly boolean[]> {
  const changed = await applyAtLast(uris, edit);
  const unsaved: vscode.Uri[] = [];
  // What comes first stands by itself, so nothing after a file that could not be saved is saved.
  for (const { document, wasDirty, before, after } of changed) {
    if (!document || wasDirty || after === undefined) continue;
    const isSaved = unsaved.length === 0 && (await saveDocument(document, { before, after }));
    if (!isSaved) unsaved.push(document.uri);
  }
  if (unsaved.length > 0) throw notSaved(unsaved);
  return changed.map(({ wasDirty }) => !wasDirty);
}

/**
 * Replaces the texts of several files as one edit, which one undo takes back. Documents with unsaved changes
 * stay unsaved.
 *
 * @returns true when all of it is on disk.
 * @throws {UserError} when a file holds another text than was expected, or cannot be edited or saved.
 */
export async function saveTexts(replacements: readonly Replacement[]): Promise<boolean> {
  const saved = await saveTogether(
    replacements.map(({ uri }) => uri),
    texts =>
      replacements.map(({ uri, before, after }, index) => {
        if (texts[index] !== before) throw changedMeanwhile([uri]);
        return after.trim() === '' ? undefined : after;
      }),
  );
  return saved.every(isSaved => isSaved);
}

/** A file that is to be edited. */
interface Target {
  readonly uri: vscode.Uri;
  /** `undefined` as long as there is no such file. */
  readonly document: vscode.TextDocument | undefined;
}

/** What becomes of it. */
interface Changed extends Target {
  /** It had unsaved changes already. */
  readonly wasDirty: boolean;
  readonly before: string;
  /** `undefined` where the file is deleted. */
  readonly after: string | undefined;
}

function notSaved(unsaved: readonly vscode.Uri[]): UserError {
  const names = unsaved.map(nameOf).join(', ');
  return new UserError(
    unsaved.length === 1
      ? vscode.l10n.t('{0} was changed in the editor, but could not be saved.', names)
      : vscode.l10n.t('{0} were changed in the editor, but could not be saved.', names),
  );
}

/** Each try computes the edit anew, because somebody may be typing. */
async function applyAtLast(
  uris: readonly vscode.Uri[],
  edit: EditTexts,
): Promise<readonly Changed[]> {
  let targets = await allToEdit(uris);
  for (let tries = 0; tries < mostTries; tries++) {
    const before = targets.map(({ document }) => document?.getText() ?? '');
    const after = edit(before);
    const changed = targets.map((target, index): Changed => ({
      ...target,
      wasDirty: target.document?.isDirty ?? false,
      before: before[index] ?? '',
      after: after[index],
    }));
    if (await vscode.workspace.applyEdit(editOf(changed))) return changed;
    await takeBackNew(changed);
    targets = await allToEdit(uris);
  }
  throw changedMeanwhile(uris);
}

/** One after the other: an editor that does not follow its file is shown to be told so. */
async function allToEdit(uris: readonly vscode.Uri[]): Promise<readonly Target[]> {
  const targets: Target[] = [];
  for (const uri of uris) {
    const document = await documentToEdit(uri);
    if (!document) await makeFolder(vscode.Uri.joinPath(uri, '..'));
    targets.push({ uri, document });
  }
  return targets;
}

/** VS Code would make it too, but would not say why it cannot. */
async function makeFolder(uri: vscode.Uri): Promise<void> {
  try {
    await vscode.workspace.fs.createDirectory(uri);
  } catch (error) {
    throw cannotWrite(uri, error);
  }
}

function editOf(changed: readonly Changed[]): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  // VS Code does one sort after the other. Files are made first, so that no text has changed where that fails, and
  // deleted last, so that none is gone where a text has changed meanwhile.
  for (const { uri, document, after } of changed) {
    if (document || after === undefined) continue;
    edit.createFile(uri, { overwrite: false, contents: new TextEncoder().encode(after) });
  }
  for (const { document, after } of changed) {
    if (document && after !== undefined) replaceText(edit, document, after);
  }
  for (const { uri, document, after } of changed) {
    if (document && after === undefined) edit.deleteFile(uri);
  }
  return edit;
}

/**
 * VS Code makes files before it looks whether the texts are still those of the edit.
 *
 * @throws {UserError} when one was not made at all, or is there and cannot be deleted.
 */
async function takeBackNew(changed: readonly Changed[]): Promise<void> {
  let missing: vscode.Uri | undefined;
  for (const { uri, document, after } of changed) {
    if (document || after === undefined) continue;
    if (await isMissing(uri)) missing ??= uri;
    else await takeBack(uri, after);
  }
  if (missing) throw new UserError(vscode.l10n.t('{0} could not be created.', nameOf(missing)));
}

import * as vscode from 'vscode';

import { UserError } from '../errors';

import { nameOf } from './nameOf';
import {
  changedMeanwhile,
  documentToEdit,
  mostTries,
  notSaved,
  saveDocument,
  saveText,
  smallestReplacement,
} from './saveText';
import { isMissing, takeBack } from './takeBack';

/** Makes the new texts of files from what they hold now, in the same order. */
export type EditTexts = (texts: readonly string[]) => readonly string[];

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
  const [only, ...others] = uris;
  if (!only || others.length > 0) return changeAll(uris, edit);
  return [await saveText(only, text => edit([text])[0] ?? text)];
}

/**
 * Replaces the texts of several files as one edit, which one undo takes back. Documents with unsaved changes
 * stay unsaved.
 *
 * @returns true when all of it is on disk.
 * @throws {UserError} when a file holds another text than was expected, or cannot be edited or saved.
 */
export async function saveTexts(replacements: readonly Replacement[]): Promise<boolean> {
  const saved = await changeAll(
    replacements.map(({ uri }) => uri),
    texts =>
      replacements.map(({ uri, before, after }, index) => {
        if (texts[index] !== before) throw changedMeanwhile(uri);
        return after;
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
  readonly after: string;
}

async function changeAll(
  uris: readonly vscode.Uri[],
  edit: EditTexts,
): Promise<readonly boolean[]> {
  const changed = await applyAtLast(uris, edit);
  const unsaved: vscode.Uri[] = [];
  // What comes first stands by itself, so nothing after a file that could not be saved is saved.
  for (const { document, wasDirty, ...texts } of changed) {
    if (!document || wasDirty || isBlank(texts.after)) continue;
    const isSaved = unsaved.length === 0 && (await saveDocument(document, texts));
    if (!isSaved) unsaved.push(document.uri);
  }
  const [first, ...others] = unsaved;
  if (first === undefined) return changed.map(({ wasDirty }) => !wasDirty);
  if (others.length === 0) throw notSaved(first);
  const names = unsaved.map(nameOf).join(', ');
  throw new UserError(
    vscode.l10n.t('{0} were changed in the editor, but could not be saved.', names),
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
      after: after[index] ?? '',
    }));
    if (await vscode.workspace.applyEdit(editOf(changed))) return changed;
    await takeBackNew(changed);
    targets = await allToEdit(uris);
  }
  throw new UserError(vscode.l10n.t('The files could not be changed. Try again.'));
}

/** One after the other: an editor that does not follow its file is shown to be told so. */
async function allToEdit(uris: readonly vscode.Uri[]): Promise<readonly Target[]> {
  const targets: Target[] = [];
  for (const uri of uris) targets.push({ uri, document: await documentToEdit(uri) });
  return targets;
}

function editOf(changed: readonly Changed[]): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  // VS Code does one sort after the other. Files are made first, so that no text has changed where that fails, and
  // deleted last, so that none is gone where a text has changed meanwhile.
  for (const { uri, document, after } of changed) {
    const contents = new TextEncoder().encode(after);
    if (!document) edit.createFile(uri, { overwrite: false, contents });
  }
  for (const { uri, document, after } of changed) {
    if (!document || isBlank(after)) continue;
    const { range, text } = smallestReplacement(document, after);
    edit.replace(uri, range, text, asItStands);
  }
  for (const { uri, document, after } of changed) {
    if (document && isBlank(after)) edit.deleteFile(uri);
  }
  return edit;
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}

/**
 * Without this VS Code makes the edit of the active editor smaller, in another thread, and then may no longer ask
 * whether the text is still the one that it was made for.
 */
const asItStands = { needsConfirmation: false, label: '' };

/**
 * VS Code makes files before it looks whether the texts are still those of the edit.
 *
 * @throws {UserError} when one was not made at all, or is there and cannot be deleted.
 */
async function takeBackNew(changed: readonly Changed[]): Promise<void> {
  let missing: vscode.Uri | undefined;
  for (const { uri, document, after } of changed) {
    if (document) continue;
    if (await isMissing(uri)) missing ??= uri;
    else await takeBack(uri, after);
  }
  if (missing) throw new UserError(vscode.l10n.t('{0} could not be created.', nameOf(missing)));
}

import * as vscode from 'vscode';

import { characterChange } from '../../yaml/textChange';
import { UserError } from '../errors';

import { nameOf } from './nameOf';

/** How often an edit is computed anew when it came too late. */
export const mostTries = 5;

/** Adds to an edit the one replacement that makes a document hold a text. */
export function replaceText(
  edit: vscode.WorkspaceEdit,
  document: vscode.TextDocument,
  after: string,
): void {
  const { start, end, text } = characterChange(document.getText(), after);
  const range = new vscode.Range(document.positionAt(start), document.positionAt(end));
  edit.replace(document.uri, range, text, asItStands);
}

/**
 * Without this VS Code makes the edit of the active editor smaller, in another thread, and then may no longer ask
 * whether the text is still the one that it was made for.
 */
const asItStands = { needsConfirmation: false, label: '' };

/** Somebody else was faster than each try. */
export function changedMeanwhile(uris: readonly vscode.Uri[]): UserError {
  return new UserError(
    vscode.l10n.t('Something else is changing {0}. Try again.', uris.map(nameOf).join(', ')),
  );
}

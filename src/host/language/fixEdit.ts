import * as vscode from 'vscode';

import type { Remedy } from '../../language/quickFix/quickFix';
import type { rangesIn } from '../folder/positions';

/** What a fix changes in the document that its finding stands in; `undefined` when it changes no text. */
export function editOf(
  remedy: Remedy,
  root: vscode.Uri,
  document: vscode.TextDocument,
  rangeOf: ReturnType<typeof rangesIn>,
): vscode.WorkspaceEdit | undefined {
  const edit = new vscode.WorkspaceEdit();
  if (remedy.does === 'rename') {
    edit.renameFile(document.uri, vscode.Uri.joinPath(root, remedy.to));
    return edit;
  }
  if (remedy.does !== 'edit') return undefined;
  const { splice, isSnippet } = remedy;
  const range = rangeOf(splice);
  const change = isSnippet
    ? snippetEdit(range, splice.text)
    : new vscode.TextEdit(range, splice.text);
  edit.set(document.uri, [change]);
  return edit;
}

/** The text is indented already for the place it goes to. */
function snippetEdit(range: vscode.Range, text: string): vscode.SnippetTextEdit {
  const edit = new vscode.SnippetTextEdit(range, new vscode.SnippetString(text));
  edit.keepWhitespace = true;
  return edit;
}

import * as vscode from 'vscode';

/** How a message names a file: by its path in the workspace folder. */
export function nameOf(uri: vscode.Uri): string {
  return vscode.workspace.asRelativePath(uri, false);
}

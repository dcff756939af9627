import * as vscode from 'vscode';

import { typeOf } from './findFolder';

/**
 * The folders that the paths of a log may be meant from: the one that holds the log, then those of the workspace, for
 * a log that serves several.
 */
export function linkRoots(log: vscode.Uri): readonly [vscode.Uri, ...vscode.Uri[]] {
  const own = vscode.Uri.joinPath(log, '..');
  const open = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri);
  return [own, ...open.filter(uri => uri.toString() !== own.toString())];
}

/** The first of these folders in which a path leads to something, with the path. */
export async function firstThere(
  roots: readonly vscode.Uri[],
  path: string,
): Promise<vscode.Uri | undefined> {
  for (const root of roots) {
    const uri = vscode.Uri.joinPath(root, path);
    if ((await typeOf(uri)) !== undefined) return uri;
  }
  return undefined;
}

import * as vscode from 'vscode';

/** Where the log of a workspace folder lies (format.md, storage rule 1). */
export const folderName = '.career';

export type Found =
  | { readonly found: 'nothing' }
  | { readonly found: 'file'; readonly uri: vscode.Uri }
  | FoundFolder;

export interface FoundFolder {
  readonly found: 'folder';
  readonly uri: vscode.Uri;
  /** A link to a folder somewhere else. */
  readonly isLink: boolean;
  readonly others: readonly vscode.Uri[];
}

/** The first of these that is a folder is meant, or the preferred one. */
export async function findFolder(
  candidates: readonly vscode.Uri[],
  preferred: string | undefined,
): Promise<Found> {
  const folders: { uri: vscode.Uri; isLink: boolean }[] = [];
  let file: vscode.Uri | undefined;
  for (const candidate of candidates) {
    const type = await typeOf(candidate);
    if (type !== undefined && (type & vscode.FileType.Directory) !== 0) {
      folders.push({ uri: candidate, isLink: (type & vscode.FileType.SymbolicLink) !== 0 });
    } else if (type !== undefined) file ??= candidate;
  }
  const meant = folders.find(({ uri }) => uri.toString() === preferred) ?? folders[0];
  if (meant) {
    const others = folders.filter(folder => folder !== meant).map(({ uri }) => uri);
    return { found: 'folder', ...meant, others };
  }
  return file ? { found: 'file', uri: file } : { found: 'nothing' };
}

/** Where each folder of the workspace would have its log. */
export function workspaceCandidates(): readonly vscode.Uri[] {
  const folders = vscode.workspace.workspaceFolders ?? [];
  return folders.map(({ uri }) => vscode.Uri.joinPath(uri, folderName));
}

/** What stands there, a link's own bit included; `undefined` when nothing does. */
export async function typeOf(uri: vscode.Uri): Promise<vscode.FileType | undefined> {
  try {
    return (await vscode.workspace.fs.stat(uri)).type;
  } catch {
    return undefined;
  }
}

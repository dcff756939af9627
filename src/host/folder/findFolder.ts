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
  /** How many further career folders the workspace holds. */
  readonly others: number;
}

/** Looks in each workspace folder; the first that has a career folder is meant, or the preferred one. */
export async function findFolder(preferred: string | undefined): Promise<Found> {
  const folders: { uri: vscode.Uri; isLink: boolean }[] = [];
  let file: vscode.Uri | undefined;
  for (const { uri } of vscode.workspace.workspaceFolders ?? []) {
    const candidate = vscode.Uri.joinPath(uri, folderName);
    const type = await typeOf(candidate);
    if (type !== undefined && (type & vscode.FileType.Directory) !== 0) {
      folders.push({ uri: candidate, isLink: (type & vscode.FileType.SymbolicLink) !== 0 });
    } else if (type !== undefined) file ??= candidate;
  }
  const meant = folders.find(({ uri }) => uri.toString() === preferred) ?? folders[0];
  if (meant) return { found: 'folder', ...meant, others: folders.length - 1 };
  return file ? { found: 'file', uri: file } : { found: 'nothing' };
}

/** What stands there, a link's own bit included; `undefined` when nothing does. */
export async function typeOf(uri: vscode.Uri): Promise<vscode.FileType | undefined> {
  try {
    return (await vscode.workspace.fs.stat(uri)).type;
  } catch {
    return undefined;
  }
}

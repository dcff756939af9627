import * as vscode from 'vscode';

/** Where the log of a workspace folder lies (format.md, storage rule 1). */
export const folderName = '.career';

export type Found =
  | { readonly found: 'nothing' }
  | { readonly found: 'file'; readonly uri: vscode.Uri }
  | { readonly found: 'folder'; readonly uri: vscode.Uri; readonly others: number };

/** Looks in each workspace folder; the first that has a career folder is meant, or the preferred one. */
export async function findFolder(preferred: string | undefined): Promise<Found> {
  const folders: vscode.Uri[] = [];
  let file: vscode.Uri | undefined;
  for (const { uri } of vscode.workspace.workspaceFolders ?? []) {
    const candidate = vscode.Uri.joinPath(uri, folderName);
    const type = await typeOf(candidate);
    if (type === vscode.FileType.Directory) folders.push(candidate);
    else if (type !== undefined) file ??= candidate;
  }
  const meant = folders.find(uri => uri.toString() === preferred) ?? folders[0];
  if (meant) return { found: 'folder', uri: meant, others: folders.length - 1 };
  return file ? { found: 'file', uri: file } : { found: 'nothing' };
}

async function typeOf(uri: vscode.Uri): Promise<vscode.FileType | undefined> {
  try {
    // A link to a folder counts as a folder: the person put it there.
    return (await vscode.workspace.fs.stat(uri)).type & ~vscode.FileType.SymbolicLink;
  } catch {
    return undefined;
  }
}

import * as vscode from 'vscode';

import { unsavedDocument } from './readFolder';
import { isMissing, takeBack } from './takeBack';

/**
 * Makes files in a folder, and the folders that they lie in. Files that are there stay as they are, and so do those
 * that are gone but stand unsaved in an editor, which would lose its text.
 *
 * @param files texts by paths in the folder.
 * @throws whatever the disk throws when one cannot be made; what was made by then is gone again.
 * @returns false when VS Code says no more than that; all is gone again then, too.
 */
export async function makeFiles(
  root: vscode.Uri,
  files: ReadonlyMap<string, string>,
): Promise<boolean> {
  const uris = new Map(
    [...files]
      .map(([path, text]) => [vscode.Uri.joinPath(root, path), text] as const)
      .filter(([uri]) => !unsavedDocument(uri)),
  );
  const folders = [...new Set(['', ...[...files.keys()].flatMap(foldersOf)])].map(path =>
    vscode.Uri.joinPath(root, path),
  );
  const newFiles = await missing([...uris.keys()]);
  const newFolders = await missing(folders);
  let isMade = false;
  try {
    for (const folder of folders) await vscode.workspace.fs.createDirectory(folder);
    const edit = new vscode.WorkspaceEdit();
    for (const [uri, text] of uris) {
      const contents = new TextEncoder().encode(text);
      edit.createFile(uri, { ignoreIfExists: true, contents });
    }
    isMade = await vscode.workspace.applyEdit(edit);
  } finally {
    if (!isMade) {
      for (const uri of newFiles) await quietly(() => takeBack(uri, uris.get(uri) ?? ''));
      for (const uri of newFolders.reverse()) await quietly(() => removeEmpty(uri));
    }
  }
  return isMade;
}

/** The folders on the way to a path, the outer ones first. */
function foldersOf(path: string): readonly string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

async function missing(uris: readonly vscode.Uri[]): Promise<vscode.Uri[]> {
  const areMissing = await Promise.all(uris.map(isMissing));
  return uris.filter((_, index) => areMissing[index]);
}

async function removeEmpty(uri: vscode.Uri): Promise<void> {
  const inside = await vscode.workspace.fs.readDirectory(uri);
  if (inside.length === 0) await vscode.workspace.fs.delete(uri);
}

/** Why the files could not be made is told; that they cannot be taken back either adds nothing to it. */
async function quietly(run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch {
    // The disk refuses this as well.
  }
}

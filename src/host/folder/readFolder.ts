import * as vscode from 'vscode';

import { roleOf } from '../../yaml/read/filePlan';

const deepest = 8;

/** Paths in the career folder of all files that are read or reported. Links are not followed. */
export async function listFiles(root: vscode.Uri): Promise<readonly string[]> {
  const found: string[] = [];
  const walk = async (path: string, depth: number): Promise<void> => {
    const uri = path === '' ? root : vscode.Uri.joinPath(root, path);
    for (const [name, type] of await vscode.workspace.fs.readDirectory(uri)) {
      const inner = path === '' ? name : `${path}/${name}`;
      if (type === vscode.FileType.Directory && depth < deepest) await walk(inner, depth + 1);
      if (type === vscode.FileType.File && roleOf(inner).role !== 'ignored') found.push(inner);
    }
  };
  await walk('', 0);
  return found;
}

/** The text of a file: an editor's unsaved one when there is one, else the disk's. */
export async function readText(uri: vscode.Uri): Promise<string> {
  const open = openDocument(uri);
  return open?.isDirty === true ? open.getText() : textOnDisk(uri);
}

/** @throws when the file cannot be read or is not UTF-8. A byte order mark is left out. */
export async function textOnDisk(uri: vscode.Uri): Promise<string> {
  const bytes = await vscode.workspace.fs.readFile(uri);
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

export function openDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
  const wanted = uri.toString();
  return vscode.workspace.textDocuments.find(
    document => !document.isClosed && document.uri.toString() === wanted,
  );
}

/** The path of a file in the career folder; `undefined` when it lies elsewhere. */
export function pathIn(root: vscode.Uri, uri: vscode.Uri): string | undefined {
  const prefix = `${root.path}/`;
  const isInside =
    uri.scheme === root.scheme && uri.authority === root.authority && uri.path.startsWith(prefix);
  return isInside ? uri.path.slice(prefix.length) : undefined;
}

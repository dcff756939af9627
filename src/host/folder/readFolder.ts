import * as vscode from 'vscode';

import { roleOf } from '../../yaml/read/filePlan';
import { maxFileLength } from '../../yaml/read/guard';
import type { LogFile } from '../../yaml/read/readLog';

const deepest = 8;
/** In bytes. A character takes at most four, so no text that the guard allows is refused here. */
const largestFile = 4 * maxFileLength;

/** Why something in the career folder is not read, for the person. */
export class NotRead extends Error {
  override readonly name = 'NotRead';
}

/**
 * Paths in the career folder of everything that is read or reported, with what reading each one needs.
 * Links are never followed: a loop of them would not end, and one out of the folder is no part of the log.
 */
export async function listFiles(root: vscode.Uri): Promise<ReadonlyMap<string, vscode.FileType>> {
  const found = new Map<string, vscode.FileType>();
  const walk = async (path: string, depth: number): Promise<void> => {
    const uri = path === '' ? root : vscode.Uri.joinPath(root, path);
    for (const [name, type] of await vscode.workspace.fs.readDirectory(uri)) {
      const inner = path === '' ? name : `${path}/${name}`;
      if (type === vscode.FileType.Directory && depth < deepest) await walk(inner, depth + 1);
      else if (isListed(inner, type)) found.set(inner, type);
    }
  };
  await walk('', 0);
  return found;
}

/** Devices and pipes are not: opening one may block for ever. */
export function isListed(path: string, type: vscode.FileType): boolean {
  if (type === vscode.FileType.Unknown || type === vscode.FileType.Directory) return false;
  const isFolder = (type & vscode.FileType.Directory) !== 0;
  return roleOf(isFolder ? `${path}/link.yaml` : path).role !== 'ignored';
}

/**
 * The text of a file that {@link listFiles} found: an editor's unsaved one when there is one.
 *
 * @throws {NotRead} for a link and for a file that is too large; whatever the disk throws.
 */
export async function readListed(uri: vscode.Uri, type: vscode.FileType): Promise<string> {
  if (type !== vscode.FileType.File) {
    throw new NotRead(
      vscode.l10n.t('it is a link, which is not followed. Put the file itself here.'),
    );
  }
  const { size } = await vscode.workspace.fs.stat(uri);
  if (size > largestFile) {
    const [megabytes, most] = [size, largestFile].map(bytes => Math.round(bytes / 1024 / 1024));
    const message = vscode.l10n.t(
      'it has {0} MB, and at most {1} MB are read. Split it by year.',
      megabytes ?? 0,
      most ?? 0,
    );
    throw new NotRead(message);
  }
  return readText(uri);
}

/** The text of a file: an editor's unsaved one when there is one, else the disk's. */
export async function readText(uri: vscode.Uri): Promise<string> {
  return unsavedDocument(uri)?.getText() ?? textOnDisk(uri);
}

/**
 * The text of a file, without its byte order mark.
 *
 * @throws {NotRead} when it is not UTF-8; whatever the disk throws.
 */
export async function textOnDisk(uri: vscode.Uri): Promise<string> {
  const bytes = await vscode.workspace.fs.readFile(uri);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new NotRead(
      vscode.l10n.t('it is not UTF-8. Save it with that encoding, then try again.'),
    );
  }
}

function openDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
  const wanted = uri.toString();
  return vscode.workspace.textDocuments.find(
    document => !document.isClosed && document.uri.toString() === wanted,
  );
}

/** An editor's document with unsaved changes, also of a file that is not there any more. */
export function unsavedDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
  const open = openDocument(uri);
  return open?.isDirty === true ? open : undefined;
}

/** The path of a file in the career folder; `undefined` when it lies elsewhere. */
export function pathIn(root: vscode.Uri, uri: vscode.Uri): string | undefined {
  const prefix = `${root.path}/`;
  const isInside =
    uri.scheme === root.scheme && uri.authority === root.authority && uri.path.startsWith(prefix);
  return isInside ? uri.path.slice(prefix.length) : undefined;
}

/** Stands in the log for a file of which nothing is known but its name. */
export function fileNotRead(path: string, error: unknown): LogFile {
  const message = vscode.l10n.t('This file could not be read: {0}', reasonOf(error));
  const problem = { code: 'CL007', severity: 'error', start: 0, end: 1, message } as const;
  return { type: 'unknown', path, text: '', problems: [problem] };
}

export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

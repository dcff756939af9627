import type * as vscode from 'vscode';

import type { Caret } from '../../language/cursor/cursor';
import type { CareerFolder } from '../folder/careerFolder';
import type { ReadyFolder } from '../folder/folderState';
import { pathIn } from '../folder/readFolder';

/** The files of a log, wherever its folder lies. */
export const logFiles: vscode.DocumentFilter = { pattern: '**/.career/**/*.yaml' };
/** Those too that are reported because of their ending. */
export const reportedFiles: vscode.DocumentFilter = { pattern: '**/.career/**/*.{yaml,yml}' };

/** A document of the log that is shown here; `undefined` for any other. */
export function fileOf(
  { current }: CareerFolder,
  document: vscode.TextDocument,
): { readonly folder: ReadyFolder; readonly path: string } | undefined {
  if (current.state !== 'ready') return undefined;
  const path = pathIn(current.uri, document.uri);
  return path === undefined ? undefined : { folder: current, path };
}

export function caretIn(
  path: string,
  document: vscode.TextDocument,
  position: vscode.Position,
): Caret {
  return { file: path, text: document.getText(), offset: document.offsetAt(position) };
}

import * as vscode from 'vscode';

import { fileReference, type LineRange } from '../../core/evidence/fileReference';
import type { CareerFolder } from '../folder/careerFolder';
import { pathIn } from '../folder/readFolder';

/**
 * The lines that are selected in the editor, as evidence of a win.
 *
 * @returns `undefined` where nothing is selected, in the log itself, and in a file that has no path here.
 */
export async function selectedLines(folder: CareerFolder): Promise<string | undefined> {
  const editor = vscode.window.activeTextEditor;
  if (!editor || editor.selection.isEmpty) return undefined;
  const state = await folder.settled();
  const isLog = state.state === 'ready' && pathIn(state.uri, editor.document.uri) !== undefined;
  return isLog ? undefined : fileEvidence(folder, editor.document.uri, linesOf(editor.selection));
}

/**
 * A file as evidence: its path from the folder that holds the log, else from its own folder of the workspace. Both
 * are looked into when the log is checked.
 *
 * @returns `undefined` for a file in neither.
 */
export async function fileEvidence(
  folder: CareerFolder,
  uri: vscode.Uri,
  lines: LineRange | undefined,
): Promise<string | undefined> {
  const state = await folder.settled();
  const base = state.state === 'ready' ? vscode.Uri.joinPath(state.uri, '..') : undefined;
  const own = vscode.workspace.getWorkspaceFolder(uri)?.uri;
  const path = (base && pathIn(base, uri)) ?? (own && pathIn(own, uri));
  return path === undefined ? undefined : fileReference({ path, lines });
}

/** An empty selection means the whole file; a line of which nothing is selected does not count. */
export function linesOf({ isEmpty, start, end }: vscode.Selection): LineRange | undefined {
  if (isEmpty) return undefined;
  const last = end.character === 0 && end.line > start.line ? end.line - 1 : end.line;
  return { from: start.line + 1, to: last + 1 };
}

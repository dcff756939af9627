import * as vscode from 'vscode';

import { fileReference, type LineRange } from '../../core/evidence/fileReference';
import { UserError } from '../errors';
import { pathIn } from '../folder/readFolder';
import type { Values, Written } from '../folder/logWriter';
import { documentLink } from '../git/evidence';
import { openGit } from '../git/openGit';

import { currentLog, type Desk } from './capture';
import { logWin } from './logWin';

/**
 * Asks for a win whose evidence are the selected lines: the file, and a permanent link where a server shows
 * the same lines.
 *
 * @param given fields of the win; a menu gives the address of the document instead.
 */
export async function logWinFromSelection(
  desk: Desk,
  given: Values | vscode.Uri = {},
): Promise<Written> {
  await currentLog(desk);
  const editor = vscode.window.activeTextEditor;
  if (!editor) {
    throw new UserError(
      vscode.l10n.t('Open a file and select the lines that show the win, then try again.'),
    );
  }
  const evidence = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Window, title: vscode.l10n.t('Looking for a link…') },
    () => evidenceOf(desk, editor),
  );
  return logWin(desk, { ...(given instanceof vscode.Uri ? {} : given), evidence });
}

async function evidenceOf(
  { folder }: Desk,
  { document, selection }: vscode.TextEditor,
): Promise<readonly string[]> {
  const lines = linesOf(selection);
  const state = await folder.settled();
  const base = state.state === 'ready' ? vscode.Uri.joinPath(state.uri, '..') : undefined;
  const path = base && pathIn(base, document.uri);
  const file = path === undefined ? undefined : fileReference({ path, lines });
  const git = await openGit();
  const link = 'api' in git ? await documentLink(git.api, document, lines) : undefined;
  const evidence = [file, link].filter(one => one !== undefined);
  if (evidence.length > 0) return evidence;
  const name = vscode.workspace.asRelativePath(document.uri);
  throw new UserError(
    vscode.l10n.t(
      '{0} is outside the folder of your log, and no server shows it as it stands here. Commit and push it first, or run "Career: Log Win".',
      name,
    ),
  );
}

/** An empty selection means the whole file; a line of which nothing is selected does not count. */
function linesOf({ isEmpty, start, end }: vscode.Selection): LineRange | undefined {
  if (isEmpty) return undefined;
  const last = end.character === 0 && end.line > start.line ? end.line - 1 : end.line;
  return { from: start.line + 1, to: last + 1 };
}

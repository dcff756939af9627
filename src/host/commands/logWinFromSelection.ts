import * as vscode from 'vscode';

import { UserError } from '../errors';
import type { Values } from '../folder/logEdit';
import type { Written } from '../folder/logWriter';
import { documentLink } from '../git/evidence';
import { openGit } from '../git/openGit';

import { writableLog, type Desk } from './capture';
import { logWin } from './logWin';
import { fileEvidence, linesOf } from './selectedLines';

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
  await writableLog(desk);
  const editor = vscode.window.activeTextEditor;
  if (!editor) {
    throw new UserError(
      vscode.l10n.t('Open a file and select the lines that show the win, then try again.'),
    );
  }
  const evidence = await vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Notification,
      title: vscode.l10n.t('Looking for a link…'),
      cancellable: true,
    },
    (_, token) => evidenceOf(desk, editor, token),
  );
  return logWin(desk, { ...(given instanceof vscode.Uri ? {} : given), evidence });
}

async function evidenceOf(
  { folder }: Desk,
  { document, selection }: vscode.TextEditor,
  token: vscode.CancellationToken,
): Promise<readonly string[]> {
  const lines = linesOf(selection);
  const file = await fileEvidence(folder, document.uri, lines);
  const git = await openGit(token);
  const link = 'api' in git ? await documentLink(git.api, document, lines) : undefined;
  const evidence = [file, link].filter(one => one !== undefined);
  if (evidence.length > 0) return evidence;
  const name = vscode.workspace.asRelativePath(document.uri);
  throw new UserError(
    vscode.l10n.t(
      '{0} is in no folder that is open here, and no server shows it as it stands. Open its folder, or run "Career: Log Win".',
      name,
    ),
  );
}

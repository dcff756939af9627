import * as vscode from 'vscode';

import { UserError } from '../errors';
import type { CareerFolder } from '../folder/careerFolder';
import { pickStep } from '../prompts/pickStep';
import { askOne } from '../prompts/steps';

/**
 * Asks which of several career folders of the workspace is meant; the answer is kept for this workspace.
 *
 * @throws {UserError} when there are not several.
 */
export async function chooseFolder(folder: CareerFolder): Promise<void> {
  const state = await folder.settled();
  if (state.state !== 'ready' || state.others.length === 0) {
    throw new UserError(
      vscode.l10n.t(
        'There is only one career folder in this workspace. To use one elsewhere, set "careerLog.folder".',
      ),
    );
  }
  const choices = [state.uri, ...state.others].map(value => ({
    label: vscode.workspace.asRelativePath(value, true),
    description: value.fsPath,
    value,
  }));
  const placeholder = vscode.l10n.t('Which career folder is meant in this workspace?');
  const title = vscode.l10n.t('Choose Career Folder');
  await folder.choose(await askOne(title, pickStep({ placeholder, choices })));
}

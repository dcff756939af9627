import * as vscode from 'vscode';

import { winLine } from '../../wording/winLine';
import { UserError } from '../errors';
import type { Values } from '../folder/logEdit';
import { pickStep } from '../prompts/pickStep';
import { askOne } from '../prompts/steps';

import { currentLog, type Desk } from './capture';

/**
 * Copies the story of a shareable win, or its line where it has no story. Private wins are not offered,
 * because what is copied leaves the log (domain.md, H6).
 */
export async function copyStory(desk: Desk, given: Values = {}): Promise<void> {
  const { wins } = await currentLog(desk);
  const shareable = wins
    .filter(({ kind, visibility }) => kind === 'win' && visibility === 'shareable')
    .sort((a, b) => b.date.localeCompare(a.date));
  const named = shareable.find(({ id }) => id === given['id']);
  if (!named && given['id'] !== undefined) {
    throw new UserError(
      vscode.l10n.t(
        'Only a win with "visibility: shareable" can be copied, and this one is private.',
      ),
    );
  }
  if (shareable.length === 0) {
    throw new UserError(
      vscode.l10n.t(
        'No win may leave your log yet. Write "visibility: shareable" in one that others may read.',
      ),
    );
  }
  const win =
    named ??
    (await askOne(
      vscode.l10n.t('Copy Story'),
      pickStep({
        placeholder: vscode.l10n.t('Which win? Only shareable ones are listed.'),
        choices: shareable.map(value => ({
          label: value.title,
          description: value.date,
          value,
        })),
      }),
    ));
  await vscode.env.clipboard.writeText(win.story ?? winLine(win));
  void vscode.window.showInformationMessage(vscode.l10n.t('Copied: {0}', win.title));
}

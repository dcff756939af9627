import * as vscode from 'vscode';

import { kindNames } from '../../core/schema/kinds';
import { runCommand } from '../commandTable';
import { UserError } from '../errors';
import type { CareerFolder } from '../folder/careerFolder';

/** Reads everything again and says how much of it could be read, and what was found. */
export async function validateLog(folder: CareerFolder): Promise<void> {
  await folder.load();
  const state = folder.current;
  if (state.state !== 'ready') throw new UserError(vscode.l10n.t('There is no log to validate.'));
  const { log, unreadableEntries } = state.reading;
  const read = kindNames.reduce((sum, kind) => sum + log[kind].length, 0);
  const count = (wanted: string) =>
    state.diagnostics.filter(({ severity }) => severity === wanted).length;
  const message = vscode.l10n.t(
    '{0} of {1} entries were read. Errors: {2}, warnings: {3}.',
    read,
    read + unreadableEntries,
    count('error'),
    count('warning'),
  );
  const show = vscode.l10n.t('Show Problems');
  void vscode.window
    .showInformationMessage(message, ...(state.diagnostics.length > 0 ? [show] : []))
    .then(picked => {
      if (picked === show) void runCommand('careerLog.showProblems');
    });
}

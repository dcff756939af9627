import * as vscode from 'vscode';

import { UserError } from './errors';

export type Guard = <Args extends readonly unknown[], Result>(
  action: string,
  run: (...args: Args) => Promise<Result> | Result,
) => (...args: Args) => Promise<Result | undefined>;

/** Three kinds of failure meet here: given up, something the person can mend, and a fault of ours. */
export function createGuard(log: vscode.LogOutputChannel): Guard {
  return (action, run) =>
    async (...args) => {
      try {
        return await run(...args);
      } catch (error) {
        if (error instanceof vscode.CancellationError) return undefined;
        if (error instanceof UserError) {
          void warn(error);
          return undefined;
        }
        log.error(action, error instanceof Error ? (error.stack ?? error.message) : String(error));
        void vscode.window.showErrorMessage(
          vscode.l10n.t('{0} failed. The Career Log output says why.', action),
        );
        return undefined;
      }
    };
}

async function warn({ message, place }: UserError): Promise<void> {
  if (!place) {
    void vscode.window.showWarningMessage(message);
    return;
  }
  const open = vscode.l10n.t('Open File');
  if ((await vscode.window.showWarningMessage(message, open)) === open) {
    await vscode.window.showTextDocument(place.uri, { selection: place.range });
  }
}

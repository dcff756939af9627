import * as vscode from 'vscode';

import { runCommand } from './commandTable';
import { UserError, type Remedy } from './errors';

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

async function warn({ message, place, remedy }: UserError): Promise<void> {
  const offers: Offer[] = [];
  if (remedy) {
    offers.push({ title: remedies[remedy](), run: () => runCommand(remedy) });
  }
  if (place) {
    const show = () => vscode.window.showTextDocument(place.uri, { selection: place.range });
    offers.push({ title: vscode.l10n.t('Open File'), run: show });
  }
  const picked = await vscode.window.showWarningMessage(message, ...offers);
  await picked?.run();
}

interface Offer extends vscode.MessageItem {
  readonly run: () => Thenable<unknown>;
}

const remedies: Readonly<Record<Remedy, () => string>> = {
  'careerLog.resolveConflicts': () => vscode.l10n.t('Resolve Log Conflicts'),
};

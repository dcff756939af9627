import * as vscode from 'vscode';

import { runCommand } from './commandTable';
import { UserError, type Remedy } from './errors';

export type Guard = <Args extends readonly unknown[], Result>(
  action: string,
  run: (...args: Args) => Promise<Result> | Result,
) => (...args: Args) => Promise<Result | undefined>;

/**
 * Three kinds of failure meet here: given up, something the person can mend, and a fault of ours.
 *
 * @param titles what commands are called, by their ids.
 */
export function createGuard(
  log: Pick<vscode.LogOutputChannel, 'error' | 'show'>,
  titles: ReadonlyMap<string, string>,
): Guard {
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
        void tellFault(log, titles.get(action));
        return undefined;
      }
    };
}

async function tellFault(log: Pick<vscode.LogOutputChannel, 'show'>, title = 'Career Log') {
  const show = vscode.l10n.t('Show Output');
  const message = vscode.l10n.t('"{0}" failed. The Career Log output says why.', title);
  if ((await vscode.window.showErrorMessage(message, show)) === show) log.show();
}

/** What the manifest calls the commands of an extension, in the language of the editor, by their ids. */
export function commandTitles({
  packageJSON: { contributes },
}: {
  readonly packageJSON: Manifest;
}): ReadonlyMap<string, string> {
  return new Map(
    contributes.commands.map(({ command, title }) => [
      command,
      typeof title === 'string' ? title : title.value,
    ]),
  );
}

/** As VS Code has read it: a title that it translated stands beside the one that was written. */
interface Manifest {
  readonly contributes: {
    readonly commands: readonly {
      readonly command: string;
      readonly title: string | { readonly value: string };
    }[];
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

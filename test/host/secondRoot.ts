import * as vscode from 'vscode';

import type { FaultyDisk } from './faultyDisk';
import { changeFolders, closeEditors, removeLog } from './log';

/**
 * Makes a disk the second folder of the workspace while the tests of a suite run.
 *
 * @param path of a file that stands there from the beginning, with its text.
 */
export function useAsSecondRoot(disk: FaultyDisk, root: vscode.Uri, path: string, text = ''): void {
  let provider: vscode.Disposable;

  before(async () => {
    await removeLog();
    provider = vscode.workspace.registerFileSystemProvider('faulty', disk);
    disk.put(path, text);
    await changeFolders(() => vscode.workspace.updateWorkspaceFolders(1, 0, { uri: root }));
  });

  after(async () => {
    disk.plan(undefined);
    await closeEditors();
    await changeFolders(() => vscode.workspace.updateWorkspaceFolders(1, 1));
    provider.dispose();
    await removeLog();
  });
}

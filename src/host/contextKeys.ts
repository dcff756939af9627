import * as vscode from 'vscode';

import type { CareerFolder } from './folder/careerFolder';
import type { FolderState } from './folder/folderState';

/** Keeps `careerLog.state` current, which menus and the welcome view ask for. */
export function trackContext(folder: CareerFolder): vscode.Disposable {
  const set = ({ state }: FolderState) =>
    void vscode.commands.executeCommand('setContext', 'careerLog.state', state);
  set(folder.current);
  return folder.onDidChange(set);
}

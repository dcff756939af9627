import * as vscode from 'vscode';

/** The workspace is watched anyway; a career folder elsewhere is watched by itself. */
export class OutsideWatch implements vscode.Disposable {
  #watched: { readonly folder: string; readonly watcher: vscode.Disposable } | undefined;

  constructor(readonly follow: (watcher: vscode.FileSystemWatcher) => vscode.Disposable) {}

  /** Watches this folder and no other; none where it is in the workspace. */
  watch(folder: vscode.Uri | undefined): void {
    const isOutside = folder && !vscode.workspace.getWorkspaceFolder(folder);
    if ((isOutside ? folder.toString() : undefined) === this.#watched?.folder) return;
    this.dispose();
    if (!isOutside) return;
    const pattern = new vscode.RelativePattern(folder, '**');
    const watcher = vscode.workspace.createFileSystemWatcher(pattern);
    const both = vscode.Disposable.from(watcher, this.follow(watcher));
    this.#watched = { folder: folder.toString(), watcher: both };
  }

  dispose(): void {
    this.#watched?.watcher.dispose();
    this.#watched = undefined;
  }
}

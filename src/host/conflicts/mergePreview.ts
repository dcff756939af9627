import * as vscode from 'vscode';

import { Owner } from '../owner';

import type { ConflictedFile } from './conflictedFile';

const scheme = 'career-log-merge';

/** Shows what a merge would save beside what is there now; nothing of it can be edited. */
export class MergePreview extends Owner implements vscode.TextDocumentContentProvider {
  readonly #changed = this.own(new vscode.EventEmitter<vscode.Uri>());
  readonly onDidChange = this.#changed.event;
  readonly #texts = new Map<string, string>();

  constructor() {
    super();
    this.own(vscode.workspace.registerTextDocumentContentProvider(scheme, this));
  }

  provideTextDocumentContent(uri: vscode.Uri): string {
    return this.#texts.get(uri.toString()) ?? '';
  }

  async show({ path, text }: ConflictedFile, merged: string): Promise<void> {
    const [before, after] = [this.#put('conflict', path, text), this.#put('merged', path, merged)];
    const title = vscode.l10n.t('{0} (in conflict ↔ merged)', path);
    const options = { preview: true, preserveFocus: true };
    await vscode.commands.executeCommand('vscode.diff', before, after, title, options);
  }

  /** Nobody else can open these documents, so they go with the dialogue. */
  async close(): Promise<void> {
    const shown = vscode.window.tabGroups.all
      .flatMap(({ tabs }) => tabs)
      .filter(({ input }) => input instanceof vscode.TabInputTextDiff && isOurs(input));
    await vscode.window.tabGroups.close(shown);
    this.dispose();
  }

  #put(side: string, path: string, text: string): vscode.Uri {
    const uri = vscode.Uri.from({ scheme, path: `/${side}/${path}` });
    this.#texts.set(uri.toString(), text);
    this.#changed.fire(uri);
    return uri;
  }
}

function isOurs({ modified }: vscode.TabInputTextDiff): boolean {
  return modified.scheme === scheme;
}

import * as vscode from 'vscode';

import type { GitApi, GitExtension } from './gitApi';

/** Git, or one sentence that says why there is none and what to do. */
export type Git = { readonly api: GitApi } | { readonly missing: string };

/** Git as VS Code's own extension offers it, when it has found the repositories of the workspace. */
export async function openGit(token?: vscode.CancellationToken): Promise<Git> {
  if (!vscode.workspace.isTrusted) {
    return {
      missing: vscode.l10n.t(
        'Git does not run in a workspace that is not trusted, so its commits are not known. Trust it with "Workspaces: Manage Workspace Trust".',
      ),
    };
  }
  const extension = vscode.extensions.getExtension<GitExtension | undefined>('vscode.git');
  const exported = extension && (await extension.activate());
  if (!exported) return { missing: noExtension() };
  if (!exported.enabled) return { missing: notEnabled() };
  const api = exported.getAPI(1);
  await initialized(api, token);
  return { api };
}

function noExtension(): string {
  const isOnDisk = vscode.workspace.workspaceFolders?.some(({ uri }) => uri.scheme === 'file');
  return isOnDisk === true
    ? vscode.l10n.t(
        'The Git extension of VS Code is off, so commits are not known. Enable it in the Extensions view.',
      )
    : vscode.l10n.t(
        'This folder is not on a disk, so its commits are not known. Open a clone of the repository on your machine.',
      );
}

function notEnabled(): string {
  return vscode.workspace.getConfiguration('git').get('enabled', true)
    ? vscode.l10n.t(
        'Git was not found on this machine, so commits are not known. Install it and reload the window.',
      )
    : vscode.l10n.t('Git is switched off, so commits are not known. Set "git.enabled" to true.');
}

async function initialized(api: GitApi, token: vscode.CancellationToken | undefined) {
  if (api.state === 'initialized') return;
  await new Promise<void>((resolve, reject) => {
    const listeners = [
      api.onDidChangeState(() => {
        stop();
        resolve();
      }),
      token?.onCancellationRequested(() => {
        stop();
        reject(new vscode.CancellationError());
      }),
    ];
    const stop = () => {
      for (const listener of listeners) listener?.dispose();
    };
  });
}

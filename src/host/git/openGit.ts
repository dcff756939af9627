import * as vscode from 'vscode';

import { UserError } from '../errors';

import type { GitApi, GitExtension, GitRepository } from './gitApi';

/** Git, or one sentence that says why there is none and what to do. */
export type Git = { readonly api: GitApi } | { readonly missing: string };

/** Git as VS Code's own extension offers it, in whatever state it is. */
export async function findGit(): Promise<Git> {
  const extension = vscode.extensions.getExtension<GitExtension | undefined>('vscode.git');
  const exported = extension && (await extension.activate());
  if (exported?.enabled === true) return { api: exported.getAPI(1) };
  return { missing: exported ? notEnabled() : noExtension() };
}

/**
 * As {@link findGit}, when it has found the repositories of the workspace.
 *
 * @throws {vscode.CancellationError} when the token says so.
 */
export async function openGit(token?: vscode.CancellationToken): Promise<Git> {
  const git = await findGit();
  if ('api' in git && git.api.state !== 'initialized') await initialized(git.api, token);
  return git;
}

/**
 * The repositories of the workspace, at least one.
 *
 * @throws {UserError} when there are none; the sentence says why and what to do.
 */
export async function openRepositories(
  token: vscode.CancellationToken,
): Promise<{ readonly api: GitApi; readonly repositories: readonly GitRepository[] }> {
  const git = await openGit(token);
  if ('missing' in git) throw new UserError(git.missing);
  const { api } = git;
  if (api.repositories.length > 0) return { api, repositories: api.repositories };
  throw new UserError(
    vscode.l10n.t(
      'No Git repository is open here, so there are no commits. Open a folder that is in one, or run "Git: Open Repository".',
    ),
  );
}

function noExtension(): string {
  if (!vscode.workspace.isTrusted) {
    return vscode.l10n.t(
      'Git does not run in a workspace that is not trusted, so there are no commits. Trust it with "Workspaces: Manage Workspace Trust".',
    );
  }
  const isOnDisk = vscode.workspace.workspaceFolders?.some(({ uri }) => uri.scheme === 'file');
  return isOnDisk === true
    ? vscode.l10n.t(
        'The Git extension of VS Code is off, so there are no commits. Enable it in the Extensions view.',
      )
    : vscode.l10n.t(
        'This folder is not on a disk, so there are no commits. Open a clone of the repository on your machine.',
      );
}

function notEnabled(): string {
  return vscode.workspace.getConfiguration('git').get<boolean | null>('enabled') !== false
    ? vscode.l10n.t(
        'Git was not found on this machine, so there are no commits. Install it and reload the window.',
      )
    : vscode.l10n.t('Git is switched off, so there are no commits. Set "git.enabled" to true.');
}

function initialized(api: GitApi, token: vscode.CancellationToken | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const listeners: vscode.Disposable[] = [];
    const end = (settle: () => void) => () => {
      for (const listener of listeners) listener.dispose();
      settle();
    };
    listeners.push(api.onDidChangeState(end(resolve)));
    if (!token) return;
    listeners.push(
      token.onCancellationRequested(
        end(() => {
          reject(new vscode.CancellationError());
        }),
      ),
    );
  });
}

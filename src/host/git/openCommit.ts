import * as vscode from 'vscode';

import { subjectOf } from '../../core/evidence/commit';
import { UserError } from '../errors';

import type { GitApi, GitChange, GitRepository } from './gitApi';
import { asCommit } from './history';
import { openRepositories } from './openGit';

/** What git compares the first commit with. */
const emptyTree = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';

/**
 * Shows what a commit changed, from the repositories of this workspace.
 *
 * @throws {UserError} when none of them has it, or there is no git.
 */
export async function openCommit(hash: string): Promise<void> {
  const { token } = new vscode.CancellationTokenSource();
  const { api, repositories } = await openRepositories(token);
  for (const repository of repositories) {
    const found = await commitIn(repository, hash);
    if (found === undefined) continue;
    const [parent = emptyTree] = found.parents;
    const changes = await repository.diffBetween(parent, found.hash);
    const title = `${found.hash.slice(0, 8)} ${subjectOf(asCommit(found))}`;
    const sides = changes.map(change => sidesOf(api, change, parent, found.hash));
    await vscode.commands.executeCommand('vscode.changes', title, sides);
    return;
  }
  throw new UserError(
    vscode.l10n.t(
      'No repository of this workspace has the commit {0}. Open the folder it was made in.',
      hash,
    ),
  );
}

async function commitIn(repository: GitRepository, hash: string) {
  try {
    return await repository.getCommit(hash);
  } catch {
    return undefined;
  }
}

/** The file, what it was, and what it became. */
function sidesOf(
  api: GitApi,
  { originalUri, uri, renameUri }: GitChange,
  from: string,
  to: string,
) {
  const path = renameUri ?? uri;
  return [path, api.toGitUri(originalUri, from), api.toGitUri(path, to)];
}

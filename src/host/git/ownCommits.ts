import type * as vscode from 'vscode';

import { branchNames } from '../../core/evidence/branches';
import { isBy, type Commit } from '../../core/evidence/commit';

import type { GitRepository } from './gitApi';
import { ownEmail, readHistory } from './history';
import { openRepositories } from './openGit';

/** A commit of the person, and where it was made. */
export interface OwnCommit {
  readonly commit: Commit;
  readonly repository: GitRepository;
  /** As far as git can tell. */
  readonly branch: string | undefined;
}

export interface OwnCommits {
  /** Newest day first. */
  readonly commits: readonly OwnCommit[];
  /** The addresses by which they are known. */
  readonly emails: readonly string[];
}

/**
 * The person's own commits in all repositories of the workspace.
 *
 * @param since the first day that counts.
 * @throws {UserError} when there is no git, or it does not know who the person is.
 * @throws {vscode.CancellationError} when the token says so.
 */
export async function readOwnCommits(
  since: string,
  token: vscode.CancellationToken,
): Promise<OwnCommits> {
  const commits: OwnCommit[] = [];
  const emails = new Set<string>();
  const { repositories } = await openRepositories(token);
  for (const repository of repositories) {
    const email = await ownEmail(repository);
    emails.add(email);
    const history = await readHistory(repository, { since, token });
    const names = branchNames(history.commits, history.branches);
    for (const commit of history.commits.filter(isBy(email))) {
      commits.push({ commit, repository, branch: names.get(commit.hash) });
    }
  }
  commits.sort((a, b) => b.commit.day.localeCompare(a.commit.day));
  return { commits, emails: [...emails] };
}

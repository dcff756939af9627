import * as vscode from 'vscode';

import type { Branch } from '../../core/evidence/branches';
import type { Commit } from '../../core/evidence/commit';
import { UserError } from '../errors';
import { localDate } from '../localDate';

import type { GitCommit, GitRepository } from './gitApi';

/** Commits that are asked for at a time, so that it can be left in between. */
const pageSize = 500;
/** Of the branches of a repository, as many as this with the newest commits are looked at. */
const mostBranches = 50;
const mostTags = 500;

/** What happened in a repository since a day. */
export interface RepositoryHistory {
  readonly repository: GitRepository;
  /** Of everybody, newest first: those of the present branch, then those of other local branches only. */
  readonly commits: readonly Commit[];
  readonly branches: readonly Branch[];
}

export interface HistoryQuery {
  /** The first day that counts. */
  readonly since: string;
  /** Whether the size of each change is needed; finding it takes time. */
  readonly withSizes?: boolean;
  readonly token: vscode.CancellationToken;
  /** Told how many commits were read. */
  readonly onRead?: (count: number) => void;
}

/**
 * Reads the commits since a day.
 *
 * @throws {vscode.CancellationError} when the token says so.
 */
export async function readHistory(
  repository: GitRepository,
  { since, withSizes = false, token, onRead }: HistoryQuery,
): Promise<RepositoryHistory> {
  const head = await headCommit(repository);
  if (head === undefined) return { repository, commits: [], branches: [] };
  const found = new Map<string, GitCommit>();
  const take = (commits: readonly GitCommit[]) => {
    if (token.isCancellationRequested) throw new vscode.CancellationError();
    for (const commit of commits) found.set(commit.hash, commit);
    onRead?.(found.size);
  };
  const isRecent = (commit: GitCommit) => committedOn(commit) >= since;
  for (let page: readonly GitCommit[], skip = 0; ; skip += pageSize) {
    page = await repository.log({ maxEntries: pageSize, skip, shortStats: withSizes });
    take(page);
    // One that is older may stand among newer ones, where lines of history meet.
    if (page.length < pageSize || !page.some(isRecent)) break;
  }
  const local = await refs(repository, 'refs/heads', mostBranches);
  for (const { hash } of local) {
    if (found.has(hash)) continue;
    if (!isRecent(await repository.getCommit(hash))) break;
    take(await repository.log({ range: `${head.hash}..${hash}`, shortStats: withSizes }));
  }
  const current = { name: repository.state.HEAD?.name ?? 'HEAD', hash: head.hash };
  const commits = [...found.values()].map(asCommit).filter(({ day }) => day >= since);
  return { repository, commits, branches: [current, ...local] };
}

/** The tags with the newest commits. */
export function readTags(repository: GitRepository): Promise<readonly Branch[]> {
  return refs(repository, 'refs/tags', mostTags);
}

/** The commit that is checked out; `undefined` before the first one. */
export async function headCommit(repository: GitRepository): Promise<GitCommit | undefined> {
  try {
    return await repository.getCommit('HEAD');
  } catch {
    return undefined;
  }
}

/**
 * The address that the person's commits carry.
 *
 * @throws {UserError} when git knows none.
 */
export async function ownEmail(repository: GitRepository): Promise<string> {
  const local = await repository.getConfig('user.email');
  const email = local.trim() || (await repository.getGlobalConfig('user.email')).trim();
  if (email !== '') return email;
  throw new UserError(
    vscode.l10n.t(
      'Git knows no e-mail address of yours, so your own commits cannot be told from others. Set it with: git config user.email you@example.org',
    ),
  );
}

/** The commit as wins see it. */
export function asCommit({
  hash,
  message,
  parents,
  authorEmail,
  authorDate,
  commitDate,
  shortStat,
}: GitCommit): Commit {
  const date = authorDate ?? commitDate;
  return {
    hash,
    message,
    parents,
    author: authorEmail ?? '',
    day: date ? localDate(date) : '',
    size: shortStat && {
      files: shortStat.files,
      lines: shortStat.insertions + shortStat.deletions,
    },
  };
}

function committedOn({ commitDate, authorDate }: GitCommit): string {
  const date = commitDate ?? authorDate;
  return date ? localDate(date) : '';
}

async function refs(
  repository: GitRepository,
  pattern: string,
  count: number,
): Promise<readonly Branch[]> {
  const found = await repository.getRefs({ pattern, count, sort: 'committerdate' });
  return found.flatMap(({ name, commit }) =>
    name === undefined || commit === undefined ? [] : [{ name, hash: commit }],
  );
}

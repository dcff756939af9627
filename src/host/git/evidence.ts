import type * as vscode from 'vscode';

import type { LineRange } from '../../core/evidence/fileReference';
import { commitLink, fileLink } from '../../core/evidence/permanentLink';
import { pathIn } from '../folder/readFolder';

import type { GitApi, GitRepository } from './gitApi';
import { headCommit } from './history';

/** A commit as evidence: its web page where a server has it, else its hash. */
export async function commitEvidence(repository: GitRepository, hash: string): Promise<string> {
  return (await onServer(repository, hash, remote => commitLink(remote, hash))) ?? hash;
}

/**
 * A permanent link to lines of a document.
 *
 * @returns `undefined` when it would not show what stands in the editor: the file differs from the commit that is
 *   checked out, or no known server has that commit.
 */
export async function documentLink(
  git: GitApi,
  document: vscode.TextDocument,
  lines: LineRange | undefined,
): Promise<string | undefined> {
  const repository = git.getRepository(document.uri);
  if (!repository) return undefined;
  const path = pathIn(repository.rootUri, document.uri);
  const head = await headCommit(repository);
  if (path === undefined || !head) return undefined;
  const committed = await textAt(repository, head.hash, path);
  if (committed === undefined || !isSameText(committed, document.getText())) return undefined;
  return onServer(repository, head.hash, remote => fileLink(remote, head.hash, path, lines));
}

/** The link on a server that has the commit: that of the branch first, then `origin`, then the others. */
async function onServer(
  repository: GitRepository,
  hash: string,
  linkOn: (remote: string) => string | undefined,
): Promise<string | undefined> {
  const refs = await repository.getRefs({ pattern: 'refs/remotes', contains: hash });
  const having = new Set(refs.map(({ remote }) => remote));
  const { HEAD: head, remotes } = repository.state;
  const names = new Set([head?.upstream?.remote, 'origin', ...remotes.map(({ name }) => name)]);
  for (const name of names) {
    const remote = having.has(name) ? remotes.find(one => one.name === name) : undefined;
    const url = remote?.fetchUrl ?? remote?.pushUrl;
    const link = url === undefined ? undefined : linkOn(url);
    if (link !== undefined) return link;
  }
  return undefined;
}

async function textAt(
  repository: GitRepository,
  hash: string,
  path: string,
): Promise<string | undefined> {
  try {
    return await repository.show(hash, path);
  } catch {
    return undefined;
  }
}

/** Git may keep other line ends than the disk; the lines are the same. */
function isSameText(a: string, b: string): boolean {
  const plain = (text: string) => text.replaceAll('\r\n', '\n');
  return plain(a) === plain(b);
}

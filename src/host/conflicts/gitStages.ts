import type * as vscode from 'vscode';

import type { Stages } from '../../yaml/merge/conflict';
import type { GitRepository } from '../git/gitApi';
import { findGit } from '../git/openGit';

/**
 * The three texts that git keeps of a file in conflict. Each is left out that cannot be had: on the web there
 * is no git, and a base is missing where both sides added the file.
 */
export async function gitStages(uri: vscode.Uri): Promise<Stages> {
  const repository = await repositoryOf(uri);
  if (!repository) return {};
  const show = (stage: number) => repository.show(`:${stage}`, uri.fsPath).catch(() => undefined);
  const [base, ours, theirs] = await Promise.all([show(1), show(2), show(3)]);
  return {
    ...(base !== undefined && { base }),
    ...(ours !== undefined && { ours }),
    ...(theirs !== undefined && { theirs }),
  };
}

async function repositoryOf(uri: vscode.Uri): Promise<GitRepository | undefined> {
  try {
    const git = await findGit();
    return 'api' in git ? (git.api.getRepository(uri) ?? undefined) : undefined;
  } catch {
    return undefined;
  }
}

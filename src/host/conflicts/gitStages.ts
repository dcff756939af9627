import * as vscode from 'vscode';

import type { Stages } from '../../yaml/merge/conflict';

/** What is used of the interface of VS Code's own git extension, version 1. */
interface GitExtension {
  readonly enabled: boolean;
  getAPI(version: 1): { getRepository(uri: vscode.Uri): Repository | null };
}

interface Repository {
  /** The text of a file at a reference; rejects when there is none. */
  show(reference: string, path: string): Promise<string>;
}

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

async function repositoryOf(uri: vscode.Uri): Promise<Repository | undefined> {
  try {
    const git = await vscode.extensions.getExtension<GitExtension>('vscode.git')?.activate();
    return git?.enabled === true ? (git.getAPI(1).getRepository(uri) ?? undefined) : undefined;
  } catch {
    return undefined;
  }
}

import type * as vscode from 'vscode';

/**
 * What the built-in Git extension offers, as far as it is used here. Its author filter is not used: it quotes
 * the address twice, so that nothing matches it.
 */
export interface GitExtension {
  /** False when it is switched off, or git is not installed; then there is no interface. */
  readonly enabled: boolean;
  getAPI(version: 1): GitApi;
}

export interface GitApi {
  /** Until `initialized` it still looks for repositories. */
  readonly state: 'uninitialized' | 'initialized';
  readonly onDidChangeState: vscode.Event<unknown>;
  readonly onDidOpenRepository: vscode.Event<unknown>;
  readonly repositories: readonly GitRepository[];
  /** The repository of a file; `null` when none is open. */
  getRepository(uri: vscode.Uri): GitRepository | null;
  /** A document that shows the file as it is in a commit, empty where it is not in it. */
  toGitUri(uri: vscode.Uri, ref: string): vscode.Uri;
}

export interface GitRepository {
  readonly rootUri: vscode.Uri;
  readonly state: {
    readonly HEAD: GitHead | undefined;
    readonly remotes: readonly GitRemote[];
  };
  /** A value of the repository's own configuration; empty when there is none. */
  getConfig(key: string): Promise<string>;
  getGlobalConfig(key: string): Promise<string>;
  getCommit(ref: string): Promise<GitCommit>;
  getRefs(query: GitRefQuery): Promise<readonly GitRef[]>;
  /** Newest first. With a range there is no limit; the limit is 32 when none is given. */
  log(options: GitLogOptions): Promise<readonly GitCommit[]>;
  diffBetween(from: string, to: string): Promise<readonly GitChange[]>;
  /** The text of a file, by its path from the root or on the disk. Rejects when it is not there. */
  show(ref: string, path: string): Promise<string>;
}

export interface GitHead {
  /** Undefined when no branch is checked out. */
  readonly name?: string;
  readonly upstream?: { readonly remote: string };
}

export interface GitRemote {
  readonly name: string;
  readonly fetchUrl?: string;
  readonly pushUrl?: string;
}

export interface GitCommit {
  readonly hash: string;
  readonly message: string;
  readonly parents: readonly string[];
  readonly authorEmail?: string;
  readonly authorDate?: Date;
  readonly commitDate?: Date;
  readonly shortStat?: {
    readonly files: number;
    readonly insertions: number;
    readonly deletions: number;
  };
}

/** A file that differs between two commits. */
export interface GitChange {
  readonly uri: vscode.Uri;
  readonly originalUri: vscode.Uri;
  readonly renameUri?: vscode.Uri;
}

export interface GitRef {
  readonly name?: string;
  readonly commit?: string;
  /** Of a branch that was fetched, where from. */
  readonly remote?: string;
}

export interface GitRefQuery {
  /** Such as `refs/tags`. */
  readonly pattern: string;
  /** Only those that lead to this commit. */
  readonly contains?: string;
  readonly count?: number;
  /** By this, newest first. */
  readonly sort?: 'committerdate';
}

export interface GitLogOptions {
  readonly maxEntries?: number;
  readonly skip?: number;
  readonly range?: string;
  readonly shortStats?: boolean;
}

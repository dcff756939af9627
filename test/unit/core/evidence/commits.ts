import type { Commit } from '../../../../src/core/evidence/commit';

export const ada = 'ada@example.org';
export const lin = 'lin@example.org';

/** A hash for a short name, so that tests can name commits. */
export function hashOf(name: string): string {
  return Buffer.from(name).toString('hex').padEnd(40, '0');
}

export interface CommitInput {
  readonly name: string;
  readonly message?: string;
  readonly parents?: readonly string[];
  readonly author?: string;
  readonly day?: string;
  readonly lines?: number;
  readonly files?: number;
}

/** A commit of Ada; its message is its name unless another is given. */
export function commit({
  name,
  message = name,
  parents = [],
  author = ada,
  day = '2026-11-20',
  lines = 1,
  files = 1,
}: CommitInput): Commit {
  const size = { files, lines };
  return { hash: hashOf(name), message, parents: parents.map(hashOf), author, day, size };
}

/** Commits in a row, newest first: each has the one after it as its parent, unless it says otherwise. */
export function history(...inputs: readonly CommitInput[]): readonly Commit[] {
  return inputs.map((input, index) => {
    const next = inputs[index + 1];
    return commit({ parents: next ? [next.name] : [], ...input });
  });
}

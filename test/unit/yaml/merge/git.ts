import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** No configuration of this machine or its owner takes part. */
const environment = {
  ...process.env,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.org',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.org',
};
const settings = ['core.autocrlf=false', 'gc.auto=0', 'commit.gpgSign=false', 'core.fsync=none'];

export interface GitResult {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder in the temporary folder in which git runs; `dispose` takes it away. */
export class GitFolder {
  readonly path = mkdtempSync(join(tmpdir(), 'career-log-git-'));

  /** Runs git whatever comes of it. */
  run(args: readonly string[], input = ''): GitResult {
    const all = [...settings.flatMap(setting => ['-c', setting]), ...args];
    const options = { cwd: this.path, env: environment, encoding: 'utf8', input } as const;
    const { status, stdout, stderr, error } = spawnSync('git', all, options);
    if (error) throw error;
    return { status: status ?? -1, stdout, stderr };
  }

  /** Runs git, which must succeed. */
  git(args: readonly string[], input = ''): string {
    const { status, stdout, stderr } = this.run(args, input);
    assert.equal(status, 0, `git ${args.join(' ')}: ${stderr}`);
    return stdout;
  }

  dispose(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

/** Files of one commit by path; a file that is not named is not in it. */
export type Tree = Readonly<Record<string, string>>;

/** Two branches and the commit both come from, as a stream for `git fast-import`. */
export function branchCommits(name: string, trees: Readonly<Record<string, Tree>>): string {
  const commit = (branch: string, tree: Tree, from: string) =>
    `commit refs/heads/${name}-${branch}\ncommitter Ada <ada@example.org> 0 +0000\n${data(branch)}` +
    `${from}deleteall\n${Object.entries(tree).map(file).join('')}\n`;
  const { base = {}, ...others } = trees;
  const after = `from refs/heads/${name}-base\n`;
  return (
    commit('base', base, '') +
    Object.entries(others)
      .map(([branch, tree]) => commit(branch, tree, after))
      .join('')
  );
}

function file([path, text]: readonly [string, string]): string {
  return `M 100644 inline ${path}\n${data(text)}`;
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`;
}

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

/** A folder in which git runs, by default a new one in the temporary folder; `dispose` takes it away. */
export class GitFolder {
  constructor(readonly path = mkdtempSync(join(tmpdir(), 'career-log-git-'))) {}

  /** Runs git whatever comes of it. */
  run(args: readonly string[], input = ''): GitResult {
    const all = [...settings.flatMap(setting => ['-c', setting]), ...args];
    const options = {
      cwd: this.path,
      env: environment,
      encoding: 'utf8',
      input,
      maxBuffer: 2 ** 28,
    } as const;
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

  /** The contents of objects such as `main:wins.yaml`, or `:2:wins.yaml` in a conflict. */
  read(names: readonly string[]): readonly string[] {
    const bytes = Buffer.from(this.git(['cat-file', '--batch'], `${names.join('\n')}\n`));
    let position = 0;
    return names.map(() => {
      const end = bytes.indexOf('\n', position);
      const size = Number(bytes.toString('utf8', position, end).split(' ').at(-1));
      position = end + 1 + size + 1;
      return bytes.toString('utf8', end + 1, end + 1 + size);
    });
  }

  /** Checks out a branch and merges another one into it. */
  merge(ours: string, theirs: string): { readonly isConflict: boolean } {
    this.git(['checkout', '--quiet', '--force', ours]);
    const { status, stdout, stderr } = this.run(['merge', '--quiet', '--no-edit', theirs]);
    assert.ok(status === 0 || stdout.includes('CONFLICT'), stderr);
    return { isConflict: status !== 0 };
  }

  /**
   * Merges `0-theirs` into `0-ours`, `1-theirs` into `1-ours` and so on, in one process for all: starting
   * one from here takes longer than the merge.
   *
   * @returns the files of each merged branch; `undefined` for one with a conflict.
   */
  mergeAll(count: number): readonly (Tree | undefined)[] {
    const steps =
      'i=0; while [ $i -lt "$1" ]; do git checkout --quiet --force $i-ours && ' +
      'if git merge --quiet --no-edit $i-theirs >&2; then git ls-tree -r --name-only HEAD | ' +
      'sed "s/^/$i-ours:/"; fi; i=$((i+1)); done; :';
    const out = this.git(['-c', `alias.all=!all() { ${steps}; }; all`, 'all', String(count)]);
    const names = out.split('\n').filter(name => name !== '');
    const trees: (Record<string, string> | undefined)[] = Array.from({ length: count });
    this.read(names).forEach((text, position) => {
      const [, index = '', path = ''] = /^(\d+)-ours:(.*)$/.exec(names[position] ?? '') ?? [];
      (trees[Number(index)] ??= {})[path] = text;
    });
    return trees;
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

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { GitFolder } from '../unit/yaml/merge/git';

export const ada = 'Ada <ada@example.org>';
export const lin = 'Lin <lin@example.org>';

interface CommitInput {
  readonly message: string;
  readonly day: string;
  readonly author?: string;
  readonly files?: Readonly<Record<string, string>>;
}

/**
 * A repository with a remote that looks like one on GitHub: Lin begins it, Ada works on the branch `cache`, Lin
 * merges it, Ada tags a release; that much is pushed. A branch `notes` of Ada's is not.
 */
export class IngestRepository extends GitFolder {
  readonly #remote = new GitFolder();

  constructor(folder: string) {
    mkdirSync(folder, { recursive: true });
    super(folder);
    this.#remote.git(['init', '--quiet', '--bare']);
    this.git(['init', '--quiet', '--initial-branch', 'main']);
    this.git(['config', 'user.email', 'ada@example.org']);
    this.#work();
    this.git(['remote', 'add', 'origin', this.#remote.path]);
    this.git(['push', '--quiet', '--set-upstream', 'origin', 'main']);
    this.git(['remote', 'set-url', 'origin', 'https://ada:s3cret@github.com/acme/ingest.git']);
    this.git(['checkout', '--quiet', '-b', 'notes']);
    this.commit({ message: 'Write the notes', day: '2026-06-06', files: { 'notes.md': 'n\n' } });
    this.git(['checkout', '--quiet', 'main']);
  }

  #work(): void {
    this.commit({
      message: 'Begin',
      day: '2026-05-01',
      author: lin,
      files: { 'src/cache.ts': 'one\ntwo\nthree\nfour\n' },
    });
    this.git(['checkout', '--quiet', '-b', 'cache']);
    this.commit({
      message: 'Key the cache by tenant',
      day: '2026-06-02',
      files: { 'src/keys.ts': 'key\n'.repeat(450) },
    });
    this.commit({ message: 'Warm the cache', day: '2026-06-03', files: { 'src/warm.ts': 'w\n' } });
    this.git(['checkout', '--quiet', 'main']);
    this.git(['merge', '--quiet', '--no-ff', '--no-commit', 'cache']);
    this.commit({
      message: 'Merge pull request #12 from ada/cache\n\nCut p95 of ingest',
      day: '2026-06-04',
      author: lin,
    });
    this.git(['branch', '--quiet', '-d', 'cache']);
    this.commit({ message: 'Release 1.2', day: '2026-06-05', files: { version: '1.2\n' } });
    this.git(['tag', '--annotate', '-m', 'Version 1.2', 'v1.2.0']);
  }

  commit({ message, day, author = ada, files = {} }: CommitInput): void {
    for (const [path, text] of Object.entries(files)) {
      const file = join(this.path, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
      this.git(['add', path]);
    }
    const date = `${day}T12:00:00`;
    this.git(['commit', '--quiet', `--author=${author}`, `--date=${date}`, '-m', message]);
  }

  /** The whole hash of a commit. */
  hash(name: string): string {
    return this.git(['rev-parse', `${name}^{commit}`]).trim();
  }

  override dispose(): void {
    super.dispose();
    this.#remote.dispose();
  }
}

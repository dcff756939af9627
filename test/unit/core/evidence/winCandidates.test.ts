import assert from 'node:assert/strict';

import type { Commit } from '../../../../src/core/evidence/commit';
import { winCandidates } from '../../../../src/core/evidence/winCandidates';

import { ada, hashOf, history, lin } from './commits';

function candidates(
  commits: readonly Commit[],
  tags: Readonly<Record<string, string>> = {},
  isSettled: (hash: string) => boolean = () => false,
) {
  const named = Object.entries(tags).map(([name, tip]) => ({ name, hash: hashOf(tip) }));
  const found = winCandidates({ commits, tags: named, email: ada }, isSettled);
  return found.map(({ title, reasons }) => [title, ...reasons]);
}

describe('candidates for wins', () => {
  it('are large own changes, by lines or by files', () => {
    const commits = history(
      { name: 'long', lines: 400 },
      { name: 'wide', files: 20 },
      { name: 'small', lines: 399, files: 19 },
      { name: 'not mine', lines: 4000, author: lin },
    );
    assert.deepEqual(candidates(commits), [
      ['long', { type: 'large', lines: 400, files: 1 }],
      ['wide', { type: 'large', lines: 1, files: 20 }],
    ]);
  });

  it('are merges of own work, whoever merged it, instead of what they brought in', () => {
    const commits = history(
      {
        name: 'merge',
        message: 'Merge pull request #12 from ada/cache\n\nCut p95 of ingest',
        parents: ['m1', 'f2'],
        author: lin,
        lines: 900,
      },
      { name: 'f2', parents: ['f1'], lines: 800 },
      { name: 'f1', parents: ['m1'] },
      { name: 'm1', lines: 500 },
    );
    assert.deepEqual(candidates(commits), [
      ['Cut p95 of ingest', { type: 'merge', branch: 'cache', own: 2 }],
      ['m1', { type: 'large', lines: 500, files: 1 }],
    ]);
  });

  it('are no merges of others’ work, and none that only catch up with the trunk', () => {
    const others = history(
      { name: 'merge', message: "Merge branch 'theirs'", parents: ['m1', 'f1'] },
      { name: 'f1', parents: ['m1'], author: lin },
      { name: 'm1' },
    );
    assert.deepEqual(candidates(others), []);
    for (const name of ['main', 'origin/main', 'master']) {
      const message = `Merge branch '${name}' into cache`;
      const catchUp = history(
        { name: 'merge', message, parents: ['f1', 'm1'], lines: 900 },
        { name: 'm1', parents: ['m0'] },
        { name: 'f1', parents: ['m0'] },
        { name: 'm0' },
      );
      assert.deepEqual(candidates(catchUp), []);
    }
  });

  it('are own commits with a tag', () => {
    const commits = history({ name: 'release' }, { name: 'theirs', author: lin });
    const tags = { 'v1.2.0': 'release', latest: 'release', 'v1.1.0': 'theirs' };
    assert.deepEqual(candidates(commits, tags), [
      ['release', { type: 'tag', tags: ['v1.2.0', 'latest'] }],
    ]);
  });

  it('are own commits that brought back what was reverted, under its name', () => {
    const revert = (name: string, what: string) =>
      ({
        name,
        message: `Revert "${what}"\n\nThis reverts commit ${hashOf('first')}.`,
        author: lin,
      }) as const;
    const ways: readonly (readonly [string, string])[] = [
      ['Key the cache by tenant', 'by the same words'],
      ['Reapply "Key the cache by tenant"', 'by git’s word for it'],
      ['Revert "Revert "Key the cache by tenant""', 'by reverting the revert'],
    ];
    for (const [message, way] of ways) {
      const commits = history(
        { name: 'again', message },
        revert('revert', 'Key the cache by tenant'),
        { name: 'first', message: 'Key the cache by tenant', lines: 900 },
      );
      assert.deepEqual(candidates(commits), [['Key the cache by tenant', { type: 'mended' }]], way);
    }
  });

  it('are neither what was reverted nor the revert', () => {
    const commits = history(
      {
        name: 'revert',
        message: `Revert "first"\n\nThis reverts commit ${hashOf('first')}.`,
        lines: 900,
      },
      { name: 'first', lines: 900 },
    );
    assert.deepEqual(candidates(commits), []);
  });

  it('have every reason that fits', () => {
    const commits = history({ name: 'release', lines: 900 });
    assert.deepEqual(candidates(commits, { v2: 'release' }), [
      ['release', { type: 'tag', tags: ['v2'] }, { type: 'large', lines: 900, files: 1 }],
    ]);
  });

  it('are not offered when they are settled', () => {
    const commits = history({ name: 'long', lines: 900 });
    assert.deepEqual(
      candidates(commits, {}, hash => hash === hashOf('long')),
      [],
    );
  });
});

import assert from 'node:assert/strict';

import { branchNames } from '../../../../src/core/evidence/branches';
import { isBy, workTitle } from '../../../../src/core/evidence/commit';

import { commit, hashOf, history } from './commits';

describe('a commit', () => {
  it('is known as one’s own by its address, in any case', () => {
    const isMine = isBy(' Ada@Example.org ');
    assert.ok(isMine(commit({ name: 'a', author: 'ADA@example.org' })));
    assert.ok(!isMine(commit({ name: 'a', author: 'ada@example.com' })));
    assert.ok(!isBy('')(commit({ name: 'a', author: '' })));
  });

  it('is called by its subject, and a merge by the title of its request', () => {
    const titles: readonly (readonly [string, string])[] = [
      ['Cut p95 of ingest\n\nBy keying the cache.', 'Cut p95 of ingest'],
      ["Merge branch 'cache'\n\n* cache:\n  Key it", "Merge branch 'cache'"],
      ['Merge pull request #12 from ada/cache\n\nCut p95 of ingest\n', 'Cut p95 of ingest'],
      ['Merge pull request #12 from ada/cache\n', 'Merge pull request #12 from ada/cache'],
      [
        "Merge branch 'cache' into 'main'\n\nCut p95 of ingest\n\nSee merge request acme/ingest!12",
        'Cut p95 of ingest',
      ],
      [
        "Merge branch 'cache' into 'main'\n\nSee merge request acme/ingest!12",
        "Merge branch 'cache' into 'main'",
      ],
      ['Merged in cache (pull request #12)\n\nCut p95 of ingest', 'Cut p95 of ingest'],
    ];
    for (const [message, title] of titles) {
      assert.equal(workTitle(commit({ name: 'm', message, parents: ['a', 'b'] })), title);
    }
  });
});

describe('the branch of a commit', () => {
  const names = (
    commits: ReturnType<typeof history>,
    branches: readonly (readonly [string, string])[],
  ) => {
    const tips = branches.map(([name, tip]) => ({ name, hash: hashOf(tip) }));
    const found = branchNames(commits, tips);
    return commits.map(({ hash }) => found.get(hash));
  };

  it('is the trunk where both begin, and the other where it left', () => {
    const commits = history(
      { name: 'f2', parents: ['f1'] },
      { name: 'm2', parents: ['m1'] },
      { name: 'f1', parents: ['m1'] },
      { name: 'm1' },
    );
    const branches = [
      ['cache', 'f2'],
      ['main', 'm2'],
    ] as const;
    assert.deepEqual(names(commits, branches), ['cache', 'main', 'cache', 'main']);
  });

  it('is what the merge says of a branch that is gone', () => {
    const commits = history(
      { name: 'merge', message: "Merge branch 'cache'", parents: ['m1', 'f1'] },
      { name: 'f1', parents: ['m1'] },
      { name: 'm1' },
    );
    assert.deepEqual(names(commits, [['main', 'merge']]), ['main', 'cache', 'main']);
  });

  it('is not told where no branch leads to it', () => {
    assert.deepEqual(names(history({ name: 'a' }), [['main', 'older']]), [undefined]);
  });
});

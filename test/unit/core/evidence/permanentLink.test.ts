import assert from 'node:assert/strict';

import { commitLink, fileLink } from '../../../../src/core/evidence/permanentLink';

const hash = '1f2e3d4c5b6a79880123456789abcdef01234567';
const path = 'src/cache.ts';
const lines = { from: 10, to: 20 };

interface Case {
  readonly remotes: readonly string[];
  readonly commit: string;
  readonly file: string;
  readonly lines: string;
  readonly line: string;
}

const cases: Readonly<Record<string, Case>> = {
  GitHub: {
    remotes: [
      'https://github.com/acme/ingest.git',
      'https://github.com/acme/ingest',
      'https://github.com/acme/ingest/',
      'HTTPS://GitHub.com/acme/ingest.git',
      'git@github.com:acme/ingest.git',
      'github.com:acme/ingest',
      'ssh://git@github.com/acme/ingest.git',
      'ssh://git@ssh.github.com:443/acme/ingest.git',
      'git+ssh://git@github.com/acme/ingest.git',
    ],
    commit: `https://github.com/acme/ingest/commit/${hash}`,
    file: `https://github.com/acme/ingest/blob/${hash}/src/cache.ts`,
    lines: `https://github.com/acme/ingest/blob/${hash}/src/cache.ts#L10-L20`,
    line: `https://github.com/acme/ingest/blob/${hash}/src/cache.ts#L10`,
  },
  'GitHub Enterprise': {
    remotes: ['git@github.acme.com:acme/ingest.git', 'https://github.acme.com/acme/ingest.git'],
    commit: `https://github.acme.com/acme/ingest/commit/${hash}`,
    file: `https://github.acme.com/acme/ingest/blob/${hash}/src/cache.ts`,
    lines: `https://github.acme.com/acme/ingest/blob/${hash}/src/cache.ts#L10-L20`,
    line: `https://github.acme.com/acme/ingest/blob/${hash}/src/cache.ts#L10`,
  },
  GitLab: {
    remotes: [
      'https://gitlab.com/acme/data/ingest.git',
      'git@gitlab.com:acme/data/ingest.git',
      'ssh://git@altssh.gitlab.com:443/acme/data/ingest.git',
    ],
    commit: `https://gitlab.com/acme/data/ingest/-/commit/${hash}`,
    file: `https://gitlab.com/acme/data/ingest/-/blob/${hash}/src/cache.ts`,
    lines: `https://gitlab.com/acme/data/ingest/-/blob/${hash}/src/cache.ts#L10-20`,
    line: `https://gitlab.com/acme/data/ingest/-/blob/${hash}/src/cache.ts#L10`,
  },
  'GitLab on a server of one’s own, with a port': {
    remotes: ['https://gitlab.acme.com:8443/data/ingest.git'],
    commit: `https://gitlab.acme.com:8443/data/ingest/-/commit/${hash}`,
    file: `https://gitlab.acme.com:8443/data/ingest/-/blob/${hash}/src/cache.ts`,
    lines: `https://gitlab.acme.com:8443/data/ingest/-/blob/${hash}/src/cache.ts#L10-20`,
    line: `https://gitlab.acme.com:8443/data/ingest/-/blob/${hash}/src/cache.ts#L10`,
  },
  'Bitbucket Cloud': {
    remotes: ['https://ada@bitbucket.org/acme/ingest.git', 'git@bitbucket.org:acme/ingest.git'],
    commit: `https://bitbucket.org/acme/ingest/commits/${hash}`,
    file: `https://bitbucket.org/acme/ingest/src/${hash}/src/cache.ts`,
    lines: `https://bitbucket.org/acme/ingest/src/${hash}/src/cache.ts#lines-10:20`,
    line: `https://bitbucket.org/acme/ingest/src/${hash}/src/cache.ts#lines-10`,
  },
  'Bitbucket Data Center': {
    remotes: [
      'https://bitbucket.acme.com/scm/DATA/ingest.git',
      'ssh://git@bitbucket.acme.com:7999/DATA/ingest.git',
    ],
    commit: `https://bitbucket.acme.com/projects/DATA/repos/ingest/commits/${hash}`,
    file: `https://bitbucket.acme.com/projects/DATA/repos/ingest/browse/src/cache.ts?at=${hash}`,
    lines: `https://bitbucket.acme.com/projects/DATA/repos/ingest/browse/src/cache.ts?at=${hash}#10-20`,
    line: `https://bitbucket.acme.com/projects/DATA/repos/ingest/browse/src/cache.ts?at=${hash}#10`,
  },
  'Azure DevOps': {
    remotes: [
      'https://acme@dev.azure.com/acme/Data/_git/ingest',
      'git@ssh.dev.azure.com:v3/acme/Data/ingest',
      'acme@vs-ssh.visualstudio.com:v3/acme/Data/ingest',
    ],
    commit: `https://dev.azure.com/acme/Data/_git/ingest/commit/${hash}`,
    file: `https://dev.azure.com/acme/Data/_git/ingest?path=/src/cache.ts&version=GC${hash}&lineStyle=plain&_a=contents`,
    lines: `https://dev.azure.com/acme/Data/_git/ingest?path=/src/cache.ts&version=GC${hash}&line=10&lineEnd=21&lineStartColumn=1&lineEndColumn=1&lineStyle=plain&_a=contents`,
    line: `https://dev.azure.com/acme/Data/_git/ingest?path=/src/cache.ts&version=GC${hash}&line=10&lineEnd=11&lineStartColumn=1&lineEndColumn=1&lineStyle=plain&_a=contents`,
  },
  Gitea: {
    remotes: ['http://gitea:3000/acme/ingest.git'],
    commit: `http://gitea:3000/acme/ingest/commit/${hash}`,
    file: `http://gitea:3000/acme/ingest/src/commit/${hash}/src/cache.ts`,
    lines: `http://gitea:3000/acme/ingest/src/commit/${hash}/src/cache.ts#L10-L20`,
    line: `http://gitea:3000/acme/ingest/src/commit/${hash}/src/cache.ts#L10`,
  },
  Forgejo: {
    remotes: ['git@codeberg.org:acme/ingest.git', 'https://codeberg.org/acme/ingest.git'],
    commit: `https://codeberg.org/acme/ingest/commit/${hash}`,
    file: `https://codeberg.org/acme/ingest/src/commit/${hash}/src/cache.ts`,
    lines: `https://codeberg.org/acme/ingest/src/commit/${hash}/src/cache.ts#L10-L20`,
    line: `https://codeberg.org/acme/ingest/src/commit/${hash}/src/cache.ts#L10`,
  },
};

describe('a permanent link', () => {
  for (const [name, wanted] of Object.entries(cases)) {
    it(`leads to commits, files and lines on ${name}`, () => {
      for (const remote of wanted.remotes) {
        assert.equal(commitLink(remote, hash), wanted.commit, remote);
        assert.equal(fileLink(remote, hash, path), wanted.file, remote);
        assert.equal(fileLink(remote, hash, path, lines), wanted.lines, remote);
        assert.equal(fileLink(remote, hash, path, { from: 10, to: 10 }), wanted.line, remote);
      }
    });
  }

  it('knows a server of one’s own by a word of its name', () => {
    const homes: Readonly<Record<string, string>> = {
      'git@my-gitlab.acme.com:data/ingest.git': `https://my-gitlab.acme.com/data/ingest/-/commit/${hash}`,
      'git@acme.ghe.com:data/ingest.git': `https://acme.ghe.com/data/ingest/commit/${hash}`,
      'git@forgejo.acme.com:data/ingest.git': `https://forgejo.acme.com/data/ingest/commit/${hash}`,
      'https://stash.acme.com/code/scm/~ada/ingest.git': `https://stash.acme.com/code/users/ada/repos/ingest/commits/${hash}`,
      'https://acme.visualstudio.com/DefaultCollection/Data/_git/ingest': `https://acme.visualstudio.com/DefaultCollection/Data/_git/ingest/commit/${hash}`,
    };
    for (const [remote, wanted] of Object.entries(homes)) {
      assert.equal(commitLink(remote, hash), wanted);
    }
  });

  it('never carries a user, a password or a token', () => {
    const secrets = [
      'https://ada:s3cret@github.com/acme/ingest.git',
      'https://s3cret@github.com/acme/ingest.git',
      'https://oauth2:s3cret@gitlab.com/acme/ingest.git',
      'https://ada@acme.com:s3cret@github.com/acme/ingest.git',
      'https://x-access-token:s3cret@dev.azure.com/acme/Data/_git/ingest',
      'https://github.com/acme/ingest.git?token=s3cret',
      'https://github.com/acme/ingest.git#s3cret',
      'https://github.com/s3cret@acme/ingest.git',
      'github.com:s3cret@github.com:acme/ingest.git',
      'ada:s3cret@github.com:acme/ingest.git',
      'https://ada:s3c/ret@github.com/acme/ingest.git',
    ];
    for (const remote of secrets) {
      assert.doesNotMatch(
        `${commitLink(remote, hash)} ${fileLink(remote, hash, path)}`,
        /s3c|ada@/,
      );
    }
    assert.equal(
      commitLink('https://ada:s3cret@github.com/acme/ingest.git', hash),
      `https://github.com/acme/ingest/commit/${hash}`,
    );
  });

  it('encodes what an address cannot hold, and nothing twice', () => {
    const github = 'https://github.com/acme/ingest.git';
    assert.equal(
      fileLink(github, hash, 'C# code/größe 100%.cs', { from: 3, to: 3 }),
      `https://github.com/acme/ingest/blob/${hash}/C%23%20code/gr%C3%B6%C3%9Fe%20100%25.cs#L3`,
    );
    for (const project of ['My%20Data', 'My Data']) {
      assert.equal(
        commitLink(`git@ssh.dev.azure.com:v3/acme/${project}/ingest`, hash),
        `https://dev.azure.com/acme/My%20Data/_git/ingest/commit/${hash}`,
      );
    }
  });

  it('shows the source of Markdown where lines are meant', () => {
    const read = (remote: string) => fileLink(remote, hash, 'README.md', { from: 3, to: 3 });
    assert.equal(
      read('git@github.com:acme/ingest.git'),
      `https://github.com/acme/ingest/blob/${hash}/README.md?plain=1#L3`,
    );
    assert.equal(
      read('git@codeberg.org:acme/ingest.git'),
      `https://codeberg.org/acme/ingest/src/commit/${hash}/README.md?display=source#L3`,
    );
    assert.equal(
      fileLink('git@github.com:acme/ingest.git', hash, 'README.md'),
      `https://github.com/acme/ingest/blob/${hash}/README.md`,
    );
  });

  it('is not made up for what is no known server', () => {
    const unknown = [
      '',
      'https://git.acme.com/data/ingest.git',
      'https://notgithub.com/acme/ingest.git',
      'git@github-work:acme/ingest.git',
      'git@github.com-work:acme/ingest.git',
      '/srv/git/github.com/ingest.git',
      '../ingest.git',
      'file:///srv/github.com/acme/ingest.git',
      'C:\\code\\github.com\\ingest',
      'git://github.com/acme/ingest.git',
      'https://github.com/ingest.git',
      'https://github.com/',
      'https://gist.github.com/ada/0123456789abcdef.git',
      'https://github.com/acme/..',
      'https://github.com/acme/%zz',
      'https://bitbucket.acme.com/DATA/ingest.git',
      'https://dev.azure.com/acme/ingest',
      'git@ssh.dev.azure.com:acme/Data/ingest',
      'https://[::1]/acme/ingest.git',
    ];
    for (const remote of unknown) assert.equal(commitLink(remote, hash), undefined, remote);
  });

  it('is not made of what is no commit, or of a path that leads out', () => {
    const github = 'git@github.com:acme/ingest.git';
    for (const commit of ['', 'main', 'HEAD', '123456', `${hash}/../x`]) {
      assert.equal(commitLink(github, commit), undefined);
    }
    for (const outside of ['', '/etc/passwd', '../secret.ts', 'src//a.ts', './a.ts']) {
      assert.equal(fileLink(github, hash, outside), undefined);
    }
  });
});

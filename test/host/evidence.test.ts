import assert from 'node:assert/strict';
import * as vscode from 'vscode';

import { findWins } from '../../src/host/commands/findWinsInGitHistory';
import type { GitRepository } from '../../src/host/git/gitApi';
import { openCommit } from '../../src/host/git/openCommit';
import { readOwnCommits } from '../../src/host/git/ownCommits';
import { PassedCommits } from '../../src/host/git/passedCommits';
import { logOf } from '../unit/logOf';

import { answering } from './answers';
import { IngestRepository } from './ingestRepository';
import { api, closeEditors, logUri, removeLog, when, workspaceUri, writeLog } from './log';

interface GitExtension {
  getAPI(version: 1): { openRepository(root: vscode.Uri): Promise<GitRepository | null> };
}

const web = 'https://github.com/acme/ingest';
const { token } = new vscode.CancellationTokenSource();

describe('evidence from a repository', () => {
  const folder = workspaceUri('ingest');
  let repository: IngestRepository;

  before(async () => {
    await assert.rejects(
      readOwnCommits('2026-06-01', token),
      /No Git repository is open here.*Open a folder/,
    );
    repository = new IngestRepository(folder.fsPath);
    const extension = vscode.extensions.getExtension<GitExtension>('vscode.git');
    assert.ok(extension, 'the git extension of VS Code is there');
    assert.ok(await (await extension.activate()).getAPI(1).openRepository(folder));
  });

  beforeEach(() => writeLog({ 'people.yaml': '- {id: lena, name: Lena}\n' }));

  after(async () => {
    await closeEditors();
    await vscode.commands.executeCommand('git.close', folder);
    repository.dispose();
    await removeLog();
  });

  const onlyWin = async () => {
    const { entries, findings } = await (await api()).snapshot();
    assert.deepEqual(
      findings.filter(({ severity }) => severity === 'error'),
      [],
    );
    assert.equal(entries.wins.length, 1);
    return entries.wins[0]?.fields ?? {};
  };

  describe('for lines of a file', () => {
    const open = async (first: number, last: number) => {
      const uri = vscode.Uri.joinPath(folder, 'src', 'cache.ts');
      const document = await vscode.workspace.openTextDocument(uri);
      // From the first column to the first column of the line below, as lines are often selected.
      const selection = new vscode.Range(first - 1, 0, last, 0);
      return vscode.window.showTextDocument(document, { selection });
    };
    const log = () =>
      vscode.commands.executeCommand('careerLog.logWinFromSelection', { title: 'Halved misses' });
    const evidence = async () => (await onlyWin())['evidence'];

    it('is the file and a permanent link, without the secrets of the remote', async () => {
      await open(2, 3);
      await log();
      assert.deepEqual(await evidence(), [
        'ingest/src/cache.ts#L2-L3',
        `${web}/blob/${repository.hash('main')}/src/cache.ts#L2-L3`,
      ]);
    });

    it('is the whole file where nothing is selected', async () => {
      const { document } = await open(2, 2);
      const at = new vscode.Position(1, 1);
      await vscode.window.showTextDocument(document, { selection: new vscode.Range(at, at) });
      await log();
      assert.deepEqual(await evidence(), [
        'ingest/src/cache.ts',
        `${web}/blob/${repository.hash('main')}/src/cache.ts`,
      ]);
    });

    it('is no link where the file differs from the commit', async () => {
      const editor = await open(2, 2);
      await editor.edit(edit => edit.insert(new vscode.Position(0, 0), 'new\n'));
      await log();
      assert.deepEqual(await evidence(), ['ingest/src/cache.ts#L3']);
    });

    it('is no link where the commit was not pushed', async () => {
      repository.git(['checkout', '--quiet', 'notes']);
      try {
        await open(2, 2);
        await log();
      } finally {
        repository.git(['checkout', '--quiet', 'main']);
      }
      assert.deepEqual(await evidence(), ['ingest/src/cache.ts#L2']);
    });
  });

  describe('for commits', () => {
    const log = (...names: readonly string[]) =>
      vscode.commands.executeCommand('careerLog.logWinFromCommits', {
        commits: names.map(name => repository.hash(name)),
        title: 'Faster ingest',
      });

    it('makes one win of several, with links from old to new, on the day of the last', async () => {
      await log('main', 'main~1^2');
      const { date, evidence } = await onlyWin();
      assert.equal(date, '2026-06-05');
      assert.deepEqual(evidence, [
        `${web}/commit/${repository.hash('main~1^2')}`,
        `${web}/commit/${repository.hash('main')}`,
      ]);
    });

    it('is the hash where the commit was not pushed', async () => {
      await log('notes');
      const { evidence } = await onlyWin();
      assert.deepEqual(evidence, [repository.hash('notes')]);
    });

    it('is asked for from the title menu of a repository too, which is no value of a win', async () => {
      const control = vscode.scm.createSourceControl('some', 'Some');
      try {
        const [shown, ...others] = await answering(
          () => 'leave',
          () => vscode.commands.executeCommand('careerLog.logWinFromCommits', control),
        );
        assert.equal(shown?.placeholder, 'From which time?');
        assert.deepEqual(others, []);
      } finally {
        control.dispose();
      }
    });

    it('offers one’s own of a time, each with its branch', async () => {
      const { commits, emails } = await readOwnCommits('2026-06-03', token);
      assert.deepEqual(
        commits.map(({ commit, branch }) => [commit.day, commit.message.trim(), branch]),
        [
          ['2026-06-06', 'Write the notes', 'notes'],
          ['2026-06-05', 'Release 1.2', 'main'],
          ['2026-06-03', 'Warm the cache', 'cache'],
        ],
      );
      assert.deepEqual(emails, ['ada@example.org']);
    });

    it('stops reading when it is told to', async () => {
      const source = new vscode.CancellationTokenSource();
      source.cancel();
      await assert.rejects(readOwnCommits('2026-06-03', source.token), vscode.CancellationError);
    });
  });

  it('is shown from the log: what a commit changed', async () => {
    const hash = repository.hash('notes');
    await writeLog({
      'wins.yaml': `- {id: a, date: 2026-06-06, title: Notes, evidence: [${hash}, abcdef1]}\n`,
    });
    const { uri } = await vscode.workspace.openTextDocument(logUri('wins.yaml'));
    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
      'vscode.executeLinkProvider',
      uri,
    );
    const [known, unknown] = links.map(({ target }) => target);
    assert.equal(known?.toString(true), `command:careerLog.openCommit?["${hash}"]`);
    assert.equal(unknown?.toString(true), 'command:careerLog.openCommit?["abcdef1"]');
    await vscode.commands.executeCommand('careerLog.openCommit', hash);
    const { tabGroups } = vscode.window;
    const shown = `${hash.slice(0, 8)} Write the notes`;
    await when(
      tabGroups.onDidChangeTabs,
      () => tabGroups.activeTabGroup.activeTab?.label.startsWith(shown) === true,
    );
    await assert.rejects(
      openCommit('abcdef1'),
      /No repository of this workspace has the commit abcdef1/,
    );
  });

  describe('for candidates', () => {
    const kept = new Map<string, unknown>();
    const memento: vscode.Memento = {
      keys: () => [...kept.keys()],
      get: <Value>(key: string, other?: Value) => (kept.get(key) as Value | undefined) ?? other,
      update: (key: string, value: unknown) => Promise.resolve(void kept.set(key, value)),
    };
    const found = async (log = logOf({})) => {
      const passed = new PassedCommits(memento);
      const wins = await findWins({ passed }, log, '2026-06-01', token);
      return wins.map(({ title, reasons }) => [title, ...reasons]);
    };
    const merge = ['Cut p95 of ingest', { type: 'merge', branch: 'cache', own: 2 }];
    const release = ['Release 1.2', { type: 'tag', tags: ['v1.2.0'] }];

    it('finds the merge and the release, and not their parts', async () => {
      assert.deepEqual(await found(), [release, merge]);
    });

    it('does not offer what is in the log', async () => {
      const link = `${web}/commit/${repository.hash('main')}`;
      const log = logOf({ wins: `- {id: a, date: 2026-06-05, title: A, evidence: ["${link}"]}\n` });
      assert.deepEqual(await found(log), [merge]);
    });

    it('does not offer again what was passed', async () => {
      await new PassedCommits(memento).add(repository.hash('main'));
      assert.deepEqual(await found(), [merge]);
    });
  });
});

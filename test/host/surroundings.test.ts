import assert from 'node:assert/strict';
import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';

import { isIgnored } from '../../src/host/git/isIgnored';
import { GitFolder } from '../unit/yaml/merge/git';

import { api, removeLog, when, workspaceUri, writeLog } from './log';

async function findingsAre(code: string, count: number): Promise<void> {
  const log = await api();
  await when(log.onDidChange, async () => {
    const { findings } = await log.snapshot('2026-11-23');
    return findings.filter(one => one.code === code).length === count;
  });
}

describe('around the log', () => {
  const root = workspaceUri().fsPath;

  before(() => {
    const git = new GitFolder(root);
    git.git(['init', '--quiet']);
    git.git(['remote', 'add', 'origin', 'https://example.org/acme/ingest.git']);
  });

  after(async () => {
    await vscode.commands.executeCommand('git.close', workspaceUri());
    rmSync(join(root, '.git'), { recursive: true, force: true });
    rmSync(join(root, '.gitignore'), { force: true });
    rmSync(join(root, 'found.md'), { force: true });
    await removeLog();
  });

  it('evidence that is not there is told of, until it is', async () => {
    await writeLog({
      'wins.yaml': '- {id: a, date: 2026-11-01, title: A, evidence: [found.md]}\n',
    });
    await findingsAre('CL064', 1);
    writeFileSync(join(root, 'found.md'), 'figures\n');
    await vscode.commands.executeCommand('careerLog.refresh');
    await findingsAre('CL064', 0);
  });

  it('a repository that is pushed is told of, until git leaves the log out', async () => {
    await writeLog({ 'people.yaml': '- {id: lena, name: Lena}\n' });
    // The command opens one again that was closed, the interface does not.
    await vscode.commands.executeCommand('git.openRepository', root);
    const exclude = join(root, '.git', 'info', 'exclude');
    await vscode.commands.executeCommand('careerLog.keepOutOfGit');
    writeFileSync(exclude, '# mine');
    await vscode.commands.executeCommand('careerLog.refresh');
    await findingsAre('CL099', 1);
    await vscode.commands.executeCommand('careerLog.acceptGit');
    await findingsAre('CL099', 0);
    await vscode.commands.executeCommand('careerLog.keepOutOfGit');
    assert.equal(readFileSync(exclude, 'utf8'), '# mine\n/.career/\n');
    await vscode.commands.executeCommand('careerLog.refresh');
    await findingsAre('CL099', 0);
    assert.ok(!existsSync(join(root, '.gitignore')), 'nobody else gets to see that there is a log');
  });

  it('the ignore files of a repository are read as git reads them', async () => {
    const folder = workspaceUri('.career');
    const isLeftOut = () => isIgnored(workspaceUri(), folder);
    writeFileSync(join(root, '.git', 'info', 'exclude'), '');
    assert.equal(await isLeftOut(), false);
    writeFileSync(join(root, '.gitignore'), '.*\n');
    assert.equal(await isLeftOut(), true);
    appendFileSync(join(root, '.gitignore'), '!/.career\n');
    assert.equal(await isLeftOut(), false);
  });
});

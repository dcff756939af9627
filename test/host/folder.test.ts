import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';

import { api, logUri, removeLog, when, workspaceUri, writeLog } from './log';

const good = { 'wins.yaml': '- {id: a, date: 2026-11-20, title: Still there}\n' };

async function findings(): Promise<readonly (readonly [string, string])[]> {
  const snapshot = await (await api()).snapshot('2026-11-23');
  assert.deepEqual(
    snapshot.entries.wins.filter(({ id }) => id === 'a').map(({ file }) => file),
    ['wins.yaml'],
    'the rest of the log is there',
  );
  return snapshot.findings.map(({ file, message }) => [file, message]);
}

const refresh = () => vscode.commands.executeCommand('careerLog.refresh');

describe('what stands in a career folder', () => {
  it('is not followed where it is a link: a loop, one out of the folder, a file elsewhere', async () => {
    await writeLog(good);
    const root = logUri().fsPath;
    symlinkSync('.', join(root, 'wins'));
    symlinkSync('/', join(root, 'meetings'));
    symlinkSync(join(root, 'wins.yaml'), join(root, 'goals.yaml'));
    await refresh();
    const found = await findings();
    assert.deepEqual(
      found.map(([file]) => file),
      ['goals.yaml', 'meetings', 'wins'],
    );
    assert.ok(found.every(([, message]) => message.includes('it is a link')));
  });

  it('is not written through a link, to a file or into a folder', async () => {
    await writeLog({ 'wins.yaml': good['wins.yaml'], 'settings.yaml': 'layout: entry\n' });
    const [root, outside] = [logUri().fsPath, workspaceUri('outside').fsPath];
    mkdirSync(outside, { recursive: true });
    writeFileSync(join(outside, 'goals.yaml'), '');
    symlinkSync(join(outside, 'goals.yaml'), join(root, 'goals.yaml'));
    symlinkSync(outside, join(root, 'meetings'));
    await refresh();
    const log = await api();
    await assert.rejects(log.add('goals', { title: 'x' }), /goals.yaml.*it is a link/);
    const meeting = { date: '2026-11-20', kind: 'mentor', with: ['lena'] };
    await assert.rejects(log.add('meetings', meeting), /meetings.*it is a link/);
    assert.deepEqual(readdirSync(outside), ['goals.yaml']);
    assert.equal(readFileSync(join(outside, 'goals.yaml'), 'utf8'), '');
    await vscode.workspace.fs.delete(workspaceUri('outside'), { recursive: true });
  });

  it('is never opened where it is a pipe', async function () {
    if (process.platform === 'win32') this.skip();
    await writeLog(good);
    execFileSync('mkfifo', [join(logUri().fsPath, 'people.yaml')]);
    await refresh();
    assert.deepEqual(await findings(), []);
    await assert.rejects((await api()).add('people', { name: 'Dana' }), /no plain file/);
  });

  it('is skipped with a reason where it is too large, and the rest is read', async () => {
    await writeLog(good);
    writeFileSync(join(logUri().fsPath, 'people.yaml'), Buffer.alloc(50 * 1024 * 1024, 'x'));
    await refresh();
    const [[file, message] = []] = await findings();
    assert.equal(file, 'people.yaml');
    assert.match(message ?? '', /it has 50 MB/);
  });

  it('is refused where it is not UTF-8, and its bytes stay', async () => {
    await writeLog(good);
    const path = join(logUri().fsPath, 'people.yaml');
    writeFileSync(path, Buffer.from('- {id: lena, name: L\xe9na}\n', 'latin1'));
    await refresh();
    const [[file] = []] = await findings();
    assert.equal(file, 'people.yaml');
    await assert.rejects(
      (await api()).add('people', { name: 'Dana' }),
      /people.yaml.* is not UTF-8/,
    );
  });

  it('is read where there are 10,000 files', async () => {
    await writeLog(good);
    const folder = join(logUri().fsPath, 'wins', '2025');
    mkdirSync(folder, { recursive: true });
    for (let n = 0; n < 10_000; n++) {
      writeFileSync(
        join(folder, `w${n}.yaml`),
        `- {id: w${n}, date: 2025-03-04, title: Win ${n}}\n`,
      );
    }
    await refresh();
    const { entries } = await (await api()).snapshot('2026-11-23');
    assert.equal(entries.wins.length, 10_001);
  });

  it('is gone where its folder is deleted', async () => {
    await writeLog({ ...good, 'wins/2025.yaml': '- {id: b, date: 2025-03-04, title: Gone}\n' });
    const log = await api();
    const seen = when(
      log.onDidChange,
      async () => (await log.snapshot()).entries.wins.length === 1,
    );
    await vscode.workspace.fs.delete(logUri('wins'), { recursive: true });
    await seen;
  });
});

describe('the career folder itself', () => {
  afterEach(removeLog);

  it('is only shown where it is a link to another folder', async () => {
    await removeLog();
    const elsewhere = workspaceUri('elsewhere').fsPath;
    mkdirSync(elsewhere, { recursive: true });
    writeFileSync(join(elsewhere, 'wins.yaml'), good['wins.yaml']);
    symlinkSync(elsewhere, logUri().fsPath);
    await refresh();
    const log = await api();
    const { entries, dashboard } = await log.snapshot('2026-11-23');
    assert.deepEqual(
      entries.wins.map(({ id }) => id),
      ['a'],
    );
    assert.match(dashboard?.trouble.readonlyReason ?? '', /link to another place/);
    await assert.rejects(log.add('wins', { date: '2026-11-20', title: 'x' }), /is a link/);
    await assert.rejects(log.update('wins', 'a', { title: 'x' }), /is a link/);
    assert.deepEqual(readdirSync(elsewhere), ['wins.yaml']);
    assert.equal(readFileSync(join(elsewhere, 'wins.yaml'), 'utf8'), good['wins.yaml']);
    unlinkSync(logUri().fsPath);
    await vscode.workspace.fs.delete(workspaceUri('elsewhere'), { recursive: true });
  });

  it('is unusable, and not written, where it is a file', async () => {
    await removeLog();
    writeFileSync(logUri().fsPath, 'mine');
    await refresh();
    const log = await api();
    assert.equal((await log.snapshot()).state, 'unusable');
    await assert.rejects(log.add('goals', { title: 'x' }));
    assert.equal(readFileSync(logUri().fsPath, 'utf8'), 'mine');
    unlinkSync(logUri().fsPath);
  });

  it('is not made again by a write after it was deleted', async () => {
    await writeLog(good);
    rmSync(logUri().fsPath, { recursive: true });
    await refresh();
    const log = await api();
    assert.equal((await log.snapshot()).state, 'no-folder');
    await assert.rejects(log.add('goals', { title: 'x' }), /no career folder/);
    assert.ok(!existsSync(logUri().fsPath));
  });
});

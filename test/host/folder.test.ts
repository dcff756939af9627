import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';

import { api, logUri, when, writeLog } from './log';

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

  it('is never opened where it is a pipe', async function () {
    if (process.platform === 'win32') this.skip();
    await writeLog(good);
    execFileSync('mkfifo', [join(logUri().fsPath, 'people.yaml')]);
    await refresh();
    assert.deepEqual(await findings(), []);
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
      /people.yaml .* is not UTF-8/,
    );
  });

  it('is read where there are 10,000 files', async function () {
    this.timeout(120_000);
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

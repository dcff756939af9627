import assert from 'node:assert/strict';
import { once } from 'node:events';
import {
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';

import { WindowLock } from '../../src/host/folder/windowLock';

import { workspaceUri } from './log';

describe('the lock between windows', () => {
  const storage = workspaceUri('lock-storage');

  afterEach(async () => {
    await vscode.workspace.fs.delete(storage, { recursive: true });
  });

  const lock = join(storage.fsPath, 'lock');

  /** Makes it another window's. */
  function hold(age: number, token = 'held'): void {
    mkdirSync(lock, { recursive: true });
    for (const holder of readdirSync(lock)) renameSync(join(lock, holder), join(lock, token));
    writeFileSync(join(lock, token), '');
    grow(join(lock, token), age);
  }

  function grow(path: string, age: number): void {
    const since = Date.now() / 1000 - age;
    utimesSync(path, since, since);
  }

  /** Resolves when what stands in the folder, made old, was made young again. */
  async function isRenewed(folder: string): Promise<void> {
    const [token = ''] = readdirSync(folder);
    const path = join(folder, token);
    grow(path, 60);
    const watcher = watch(folder);
    while (Date.now() - statSync(path).mtimeMs > 10_000) await once(watcher, 'change');
    watcher.close();
  }

  it('lets one at a time in', async () => {
    let [inside, most, runs] = [0, 0, 0];
    const locks = Array.from({ length: 10 }, () => new WindowLock(storage));
    await Promise.all(
      locks.map(lock =>
        lock.hold(async () => {
          most = Math.max(most, ++inside);
          await vscode.workspace.fs.stat(storage);
          inside--;
          runs++;
        }),
      ),
    );
    assert.deepEqual([most, runs], [1, 10]);
  });

  it('is taken over from a window that died a while ago', async () => {
    hold(60);
    const start = performance.now();
    await new WindowLock(storage).hold(() => Promise.resolve());
    assert.ok(performance.now() - start < 5000);
    assert.deepEqual(await vscode.workspace.fs.readDirectory(storage), []);
  });

  it('is waited for while another window holds it', async () => {
    hold(0);
    let isReleased = false;
    const held = new WindowLock(storage).hold(() => Promise.resolve(isReleased));
    await new WindowLock(workspaceUri('lock-storage', 'other')).hold(() => Promise.resolve());
    isReleased = true;
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(storage, 'lock'), { recursive: true });
    assert.equal(await held, true, 'it did not run before');
  });

  it('does not grow old while the window that holds it lives', async function () {
    this.timeout(30_000);
    await new WindowLock(storage).hold(() => isRenewed(lock));
    assert.deepEqual(readdirSync(storage.fsPath), [], 'it is let go all the same');
  });

  it('is young when it is got after long waiting', async function () {
    this.timeout(30_000);
    hold(0);
    const held = new WindowLock(storage).hold(() => Promise.resolve());
    const waits = (name: string) =>
      name.startsWith('lock-') && readdirSync(join(storage.fsPath, name)).length > 0;
    const waiting = () => readdirSync(storage.fsPath).find(waits);
    while (waiting() === undefined) await new Promise(setImmediate);
    await isRenewed(join(storage.fsPath, waiting() ?? ''));
    rmSync(lock, { recursive: true });
    await held;
  });

  it('is left to a window that took it over from one that slept', async () => {
    await new WindowLock(storage).hold(() => {
      const [token = ''] = readdirSync(lock);
      renameSync(join(lock, token), join(lock, 'other'));
      return Promise.resolve();
    });
    assert.deepEqual(readdirSync(lock), ['other']);
  });

  it('is waited for as long as other windows hold it in turn', async () => {
    let [jump, asked] = [0, 0];
    const clock = () => {
      asked++;
      return Date.now() + jump;
    };
    hold(0);
    let [isFree, hasRun] = [false, false];
    const held = new WindowLock(storage, clock).hold(() => {
      hasRun = true;
      return Promise.resolve(isFree);
    });
    for (let turn = 1; turn <= 3; turn++) {
      hold(-turn * 19, `held ${turn}`);
      jump += 19_000;
      // Once around, it has seen both.
      const seen = asked + 12;
      while (asked < seen && !hasRun) await new Promise(setImmediate);
    }
    isFree = true;
    rmSync(lock, { recursive: true });
    assert.equal(await held, true, 'it did not run before');
  });
});

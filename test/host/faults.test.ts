import assert from 'node:assert/strict';
import * as vscode from 'vscode';

import type { Written } from '../../src/host/folder/logWriter';
import { openToEdit } from '../../src/host/folder/openToEdit';

import { FaultyDisk, type Fault } from './faultyDisk';
import { api, closeEditors } from './log';
import { useAsSecondRoot } from './secondRoot';

const root = vscode.Uri.parse('faulty:/log');
const path = '/log/.career/wins/2026.yaml';
const old = '- id: a\n  date: 2026-01-02\n  title: First\n';
const title = 'Never lost';
const today = new Date().toLocaleDateString('sv');
const wanted = `${old}- id: 2026-11-20-never-lost\n  date: 2026-11-20\n  title: ${title}\n  logged: ${today}\n`;

describe('a disk that fails', () => {
  const disk = new FaultyDisk();
  useAsSecondRoot(disk, root, path, old);

  /** Logs a win while the disk fails as planned, and looks at what there is then. */
  async function attempt(fault: Fault | undefined) {
    disk.plan(undefined);
    await closeEditors();
    disk.put(path, old);
    await vscode.commands.executeCommand('careerLog.refresh');
    assert.equal((await (await api()).snapshot()).entries.wins.length, 1);
    disk.plan(fault);
    const written = await vscode.commands.executeCommand<Written | undefined>('careerLog.logWin', {
      title,
      date: '2026-11-20',
    });
    const { failures } = disk;
    disk.plan(undefined);
    const documents = vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty);
    return {
      failures,
      written,
      text: disk.text(path),
      offered: documents.some(one => one.isUntitled && one.getText().includes(title)),
      buffer: documents.find(({ uri }) => uri.path === path)?.getText(),
    };
  }

  it('does not fail by itself', async () => {
    const { written, text } = await attempt(undefined);
    assert.equal(text, wanted);
    assert.equal(written?.isSaved, true);
  });

  const operations = ['stat', 'readDirectory', 'readFile', 'writeFile', 'createDirectory'] as const;
  for (const persistent of [false, true]) {
    const how = persistent ? 'from an operation on' : 'once';
    it(`${how}, at any operation, leaves the old text or the new one, and what was typed`, async function () {
      let tried = 0;
      for (let at = 1; ; at++) {
        const { failures, written, text, offered } = await attempt({ at, persistent, operations });
        if (failures === 0) break;
        tried++;
        assert.ok(text === old || text === wanted, `operation ${at} left:\n${text}`);
        if (written?.isSaved === true) assert.equal(text, wanted, `operation ${at} said "saved"`);
        else assert.ok(offered, `operation ${at} lost what was typed`);
      }
      assert.ok(tried > 3);
      if (this.test) this.test.title += ` (${tried} faults)`;
    });
  }

  for (const how of ['silent', 'unseen'] as const) {
    const what = how === 'silent' ? 'tells nobody of a change' : 'keeps size and time of a change';
    it(`that ${what} loses nothing of it`, async () => {
      disk.plan(undefined);
      await closeEditors();
      disk.put(path, old);
      await vscode.commands.executeCommand('careerLog.refresh');
      const document = await vscode.workspace.openTextDocument(root.with({ path }));
      await vscode.window.showTextDocument(document);
      assert.equal(document.getText(), old);
      disk.put(path, old.replace('First', 'Other'), how);
      await vscode.commands.executeCommand('careerLog.logWin', { title, date: '2026-11-20' });
      assert.equal(disk.text(path), wanted.replace('First', 'Other'));
      const { entries } = await (await api()).snapshot();
      assert.deepEqual(
        entries.wins.map(({ fields }) => fields['title']),
        ['Other', title],
      );
    });
  }

  it('that keeps size and time of a change in several files loses nothing, opened at the same time', async () => {
    disk.plan(undefined);
    await closeEditors();
    const paths = ['2021', '2022', '2023'].map(year => path.replace('2026', year));
    const uris = paths.map(one => root.with({ path: one }));
    for (const one of paths) disk.put(one, old);
    for (const uri of uris) await vscode.window.showTextDocument(uri);
    for (const one of paths) disk.put(one, old.replace('First', 'Other'), 'unseen');
    const documents = await Promise.all(uris.map(openToEdit));
    for (const document of documents) assert.match(document.getText(), /title: Other/);
    for (const uri of uris) disk.delete(uri);
  });

  it('that is written while the editor reads it, so that size and time are of before, is saved', async () => {
    const late = path.replace('2026', '2025');
    disk.plan(undefined);
    disk.put(late, '- {id: l, date: 2025-01-02, title: Late}\n', 'silent');
    await vscode.commands.executeCommand('careerLog.refresh');
    const release = disk.holdStat(late);
    disk.put(late, '- {id: l, date: 2025-01-02, title: Later}\n', 'silent');
    const document = await vscode.workspace.openTextDocument(root.with({ path: late }));
    release();
    assert.match(document.getText(), /Later/);
    const written = await vscode.commands.executeCommand<Written | undefined>('careerLog.logWin', {
      title,
      date: '2025-11-20',
    });
    assert.equal(written?.isSaved, true);
    assert.match(
      disk.text(late) ?? '',
      /title: Later\}\n[^]*title: Never lost\n {2}logged: [-\d]+\n$/,
    );
    disk.delete(root.with({ path: late }));
  });

  it('in the middle of a write keeps the whole text in the editor, and does not say "saved"', async () => {
    for (const torn of [0, 0.5, 0.99]) {
      const fault = { at: 1, persistent: true, operations: ['writeFile'], torn } as const;
      const { written, buffer, offered } = await attempt(fault);
      assert.equal(written, undefined);
      assert.equal(buffer, wanted);
      assert.ok(offered);
    }
  });
});

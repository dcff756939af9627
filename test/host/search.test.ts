import assert from 'node:assert/strict';
import * as vscode from 'vscode';

import { closeEditors, logUri, when, writeLog } from './log';

const files = {
  'people.yaml': '- {id: lena, name: Lena Fischer, notes: Knows the café by the river}\n',
  'wins.yaml':
    '- {id: triage, date: 2026-11-02, title: Faster triage}\n' +
    '- {id: cache, date: 2026-11-09, title: Halved cache misses, effect: faster pages}\n',
};

/** Runs Search Career Log; the real box is handed to a function as soon as it is made. */
async function searching(
  type: (box: vscode.QuickPick<vscode.QuickPickItem>) => Promise<void>,
): Promise<void> {
  const original = vscode.window.createQuickPick;
  const made = new Promise<vscode.QuickPick<vscode.QuickPickItem>>(resolve => {
    const create = () => {
      const box = original();
      box.ignoreFocusOut = true;
      resolve(box);
      return box;
    };
    Object.assign(vscode.window, { createQuickPick: create });
  });
  try {
    const done = vscode.commands.executeCommand('careerLog.searchLog');
    await type(await made);
    await done;
  } finally {
    Object.assign(vscode.window, { createQuickPick: original });
  }
}

describe('Search Career Log', () => {
  before(() => writeLog(files));
  after(closeEditors);

  it('shows all entries, the newest first, then those that hold the words', async () => {
    await searching(async box => {
      const found = () => box.items.map(({ label, description }) => `${label} | ${description}`);
      await when(box.onDidChangeActive, () => box.activeItems.length > 0);
      assert.deepEqual(found(), [
        'Halved cache misses | wins · 2026-11-09',
        'Faster triage | wins · 2026-11-02',
        'Lena Fischer | people',
      ]);
      const type = async (text: string, count: number) => {
        box.value = text;
        await when(box.onDidChangeValue, () => box.items.length === count);
      };
      await type('FASTER', 2);
      assert.deepEqual(found(), [
        'Faster triage | wins · 2026-11-02',
        'Halved cache misses | wins · 2026-11-09',
      ]);
      await type('cafe lena', 1);
      assert.deepEqual(found(), ['Lena Fischer | people']);
      assert.match(box.items[0]?.detail ?? '', /Knows the café/);
      await type('nothing like it', 0);
      box.hide();
    });
    assert.equal(vscode.window.activeTextEditor, undefined);
  });

  it('opens the entry that is picked', async () => {
    await searching(async box => {
      await when(box.onDidChangeActive, () => box.activeItems.length > 0);
      box.value = 'cache';
      await when(box.onDidChangeActive, () => box.activeItems[0]?.label === 'Halved cache misses');
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    });
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    assert.equal(editor.document.uri.toString(), logUri('wins.yaml').toString());
    assert.equal(editor.selection.active.line, 1);
  });
});

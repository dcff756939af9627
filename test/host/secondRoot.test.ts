import assert from 'node:assert/strict';
import * as vscode from 'vscode';

import { answering } from './answers';
import { FaultyDisk } from './faultyDisk';
import { api, removeLog, writeLog } from './log';
import { useAsSecondRoot } from './secondRoot';

const root = vscode.Uri.parse('faulty:/code');

describe('a second root of the workspace', () => {
  const disk = new FaultyDisk();
  useAsSecondRoot(disk, root, '/code/src/cache.ts', 'one\ntwo\nthree\n');

  it('gives evidence to a log in the first, without a repository', async () => {
    await writeLog({ 'people.yaml': '- {id: lena, name: Lena}\n' });
    const uri = vscode.Uri.joinPath(root, 'src', 'cache.ts');
    const selection = new vscode.Range(1, 0, 2, 0);
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document, { selection });
    await vscode.commands.executeCommand('careerLog.logWinFromSelection', { title: 'Halved it' });
    const [win] = (await (await api()).snapshot()).entries.wins;
    assert.deepEqual(win?.fields['evidence'], ['src/cache.ts#L2']);
  });

  it('that cannot hold a log costs nothing of what was typed for it', async () => {
    await removeLog();
    disk.plan({ at: 1, persistent: true, operations: ['createDirectory', 'writeFile'] });
    await answering(
      ({ labels }) => ({ pick: labels[1] ?? '' }),
      () =>
        vscode.commands.executeCommand('careerLog.initializeFolder', {
          name: 'Noor',
          goal: 'Reach staff engineer',
          mentor: 'Lena',
        }),
    );
    assert.ok(disk.failures > 0);
    const draft = vscode.window.activeTextEditor?.document;
    assert.ok(draft?.isUntitled);
    assert.match(draft.getText(), /^# \.career\/profile\.yaml\n[^]*name: Noor\n/m);
    assert.match(draft.getText(), /^# \.career\/goals\.yaml\n[^]*title: Reach staff engineer\n/m);
  });
});

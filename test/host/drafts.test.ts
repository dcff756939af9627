import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';

import { Drafts, openDraft } from '../../src/host/drafts';

import { closeEditors, logUri, removeLog, when, workspaceUri, writeLog } from './log';

describe('what was typed', () => {
  const storage = workspaceUri('storage');
  const win = {
    kind: 'wins',
    fields: { date: '2026-11-20', title: 'Typed: before the crash' },
  } as const;
  const nowhere = () => Promise.resolve(undefined);
  const owned: vscode.Disposable[] = [];

  function own<Thing extends vscode.Disposable>(thing: Thing): Thing {
    owned.push(thing);
    return thing;
  }

  afterEach(async () => {
    for (const thing of owned.splice(0)) thing.dispose();
    await removeLog();
    await vscode.workspace.fs.delete(storage, { recursive: true });
  });

  it('outlives a session that ended before it was written', async () => {
    const earlier = own(new Drafts(storage, nowhere));
    await earlier.keep({ kind: 'commitments', fields: { id: 'page', delivered: '2026-11-20' } });
    await earlier.keep(win);
    const later = own(new Drafts(storage, nowhere));
    const pending = await later.pending();
    const texts = new Map(pending.map(({ kind, text }) => [kind, text]));
    assert.match(
      texts.get('wins') ?? '',
      /^# .+wins\n- date: 2026-11-20\n {2}title: "Typed: before the crash"\n$/,
    );
    assert.match(
      texts.get('commitments') ?? '',
      /^# .+commitments\n- id: page\n {2}delivered: 2026-11-20\n$/,
    );
    for (const draft of pending) await later.forget(draft);
    assert.deepEqual(await own(new Drafts(storage, nowhere)).pending(), []);
  });

  it('is found beside what was forgotten in the same moment', async () => {
    const drafts = own(new Drafts(storage, nowhere));
    const kept = await drafts.keep(win);
    symlinkSync('nowhere', join(storage.fsPath, 'drafts', 'gone.wins.yaml'));
    assert.deepEqual(
      (await drafts.pending()).map(({ text }) => text),
      [kept.text],
    );
  });

  it('is kept until the file that says it is saved', async () => {
    const uri = logUri('wins/2026.yaml');
    await writeLog({ 'wins/2026.yaml': '# mine\n' });
    const document = await vscode.workspace.openTextDocument(uri);
    let [isSaid, looks] = [true, 0];
    const looked = own(new vscode.EventEmitter<void>());
    const fileThatSays = () => {
      looks++;
      looked.fire();
      return Promise.resolve(isSaid ? uri : undefined);
    };
    const drafts = own(new Drafts(storage, fileThatSays));
    const change = async (text: string) => {
      const edit = new vscode.WorkspaceEdit();
      edit.insert(uri, new vscode.Position(1, 0), text);
      await vscode.workspace.applyEdit(edit);
    };
    await change('- id: a\n');
    assert.ok(await drafts.forgetOnceSaved(await drafts.keep(win)));
    assert.equal((await drafts.pending()).length, 1);
    // What was reverted and written anew is saved, but does not say it.
    isSaid = false;
    assert.ok(await document.save());
    await when(looked.event, () => looks === 2);
    assert.equal((await drafts.pending()).length, 1);
    await change('- id: b\n');
    isSaid = true;
    assert.ok(await document.save());
    // Each look is a round trip to the disk; only the limit of the test ends it otherwise.
    while ((await drafts.pending()).length > 0);
    assert.ok(await drafts.forgetOnceSaved(await drafts.keep(win)));
    assert.deepEqual(await drafts.pending(), []);
  });

  it('is kept as long as a document shows it, whose text VS Code keeps only a moment later', async () => {
    const drafts = own(new Drafts(storage, nowhere));
    await drafts.show([await drafts.keep(win), await drafts.keep(win)]);
    const later = own(new Drafts(storage, nowhere));
    const pending = await later.pending();
    assert.deepEqual(
      pending.map(draft => later.followShown(draft)),
      [true, true],
      'the next session needs not offer what it still shows',
    );
    await closeEditors();
    // Each look is a round trip to the disk; only the limit of the test ends it otherwise.
    while ((await drafts.pending()).length > 0);
    assert.ok(pending.every(draft => !later.followShown(draft)));
  });

  it('is shown even where what stood in its way cannot be', async () => {
    await vscode.workspace.fs.createDirectory(storage);
    const place = new vscode.Location(storage, new vscode.Position(0, 0));
    await openDraft('title: Not lost\n', place);
    assert.equal(vscode.window.activeTextEditor?.document.getText(), 'title: Not lost\n');
    await closeEditors();
  });
});

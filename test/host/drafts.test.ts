import assert from 'node:assert/strict';
import * as vscode from 'vscode';

import { Drafts, openDraft } from '../../src/host/drafts';

import { closeEditors, workspaceUri } from './log';

describe('what was typed', () => {
  const storage = workspaceUri('storage');

  afterEach(() => vscode.workspace.fs.delete(storage, { recursive: true }));

  it('outlives a session that ended before it was written', async () => {
    await new Drafts(storage).keep(
      { kind: 'wins', fields: { date: '2026-11-20', title: 'Typed: before the crash' } },
      { kind: 'commitments', fields: { id: 'page', delivered: '2026-11-20' } },
    );
    const later = new Drafts(storage);
    const [draft, ...others] = await later.pending();
    assert.ok(draft);
    assert.equal(others.length, 0);
    assert.match(
      draft.text,
      /^# .+wins\n- date: 2026-11-20\n {2}title: "Typed: before the crash"\n\n# .+commitments\n- id: page\n {2}delivered: 2026-11-20\n$/,
    );
    await openDraft(draft.text);
    assert.equal(vscode.window.activeTextEditor?.document.getText(), draft.text);
    await later.forget(draft);
    assert.deepEqual(await new Drafts(storage).pending(), []);
    await closeEditors();
  });

  it('is shown even where what stood in its way cannot be', async () => {
    await vscode.workspace.fs.createDirectory(storage);
    const place = new vscode.Location(storage, new vscode.Position(0, 0));
    await openDraft('title: Not lost\n', place);
    assert.equal(vscode.window.activeTextEditor?.document.getText(), 'title: Not lost\n');
    await closeEditors();
  });
});

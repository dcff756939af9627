import assert from 'node:assert/strict';
import * as vscode from 'vscode';

import { api, logUri, removeLog, when, workspaceUri, writeLog } from './log';

const wins = '- id: a\n  date: 2026-11-20\n  title: First\n';

describe('the snapshot', () => {
  it('holds entries with file and range, findings and the dashboard, for a given day', async () => {
    await writeLog({
      'wins/2026.yaml': `# mine\n${wins}`,
      'people.yaml':
        '- {id: lena, name: Lena, roles: [{kind: mentor, started: 2026-01-01, cadence: monthly}]}\n',
    });
    const snapshot = await (await api()).snapshot('2026-11-23');
    assert.equal(snapshot.version, 1);
    assert.equal(snapshot.state, 'ready');
    assert.deepEqual(
      snapshot.entries.wins.map(({ id, file, range }) => ({ id, file, range })),
      [
        {
          id: 'a',
          file: 'wins/2026.yaml',
          range: { start: { line: 1, character: 2 }, end: { line: 4, character: 0 } },
        },
      ],
    );
    assert.deepEqual(
      snapshot.findings.map(({ code, file, range: { start, end } }) => {
        return `${code} ${file} ${start.line}:${start.character}-${end.line}:${end.character}`;
      }),
      ['CL034 people.yaml 0:0-0:88', 'CL040 people.yaml 0:33-0:86', 'CL048 people.yaml 0:33-0:86'],
    );
    assert.deepEqual(
      snapshot.dashboard?.checkIns.map(({ name, due, state, overdueDays }) => ({
        name,
        due,
        state,
        overdueDays,
      })),
      [{ name: 'Lena', due: '2026-02-01', state: 'overdue', overdueDays: 295 }],
    );
    assert.deepEqual(JSON.parse(JSON.stringify(snapshot)), snapshot, 'it is plain JSON');
  });

  it('follows edits that are not saved', async () => {
    await writeLog({ 'wins/unsaved.yaml': wins });
    const log = await api();
    const document = await vscode.workspace.openTextDocument(logUri('wins/unsaved.yaml'));
    const edit = new vscode.WorkspaceEdit();
    edit.insert(
      document.uri,
      new vscode.Position(3, 0),
      '- {id: b, date: 2026-11-21, title: Two}\n',
    );
    await vscode.workspace.applyEdit(edit);
    await when(log.onDidChange, async () => (await log.snapshot()).entries.wins.length === 2);
    assert.ok(document.isDirty);
  });

  it('follows changes on disk', async () => {
    await writeLog({ 'wins.yaml': wins });
    const log = await api();
    const seen = when(
      log.onDidChange,
      async () => (await log.snapshot()).entries.goals.length === 1,
    );
    const goal = new TextEncoder().encode('- {id: g, title: Goal}\n');
    await vscode.workspace.fs.writeFile(logUri('goals.yaml'), goal);
    await seen;
  });

  it('says what is there when there is no folder, and when a file stands in its place', async () => {
    await removeLog();
    const log = await api();
    assert.equal((await log.snapshot()).state, 'no-folder');
    const file = workspaceUri('.career');
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode('not a folder'));
    await vscode.commands.executeCommand('careerLog.refresh');
    assert.equal((await log.snapshot()).state, 'unusable');
    await vscode.workspace.fs.delete(file);
  });

  it('refuses a day that is none', async () => {
    await assert.rejects((await api()).snapshot('2026-02-30'), /calendar day/);
  });
});

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import * as vscode from 'vscode';

import {
  api,
  changeFolders,
  closeEditors,
  logUri,
  textOnDisk,
  when,
  workspaceUri,
  writeLog,
} from './log';

async function setFolder(path: string | undefined): Promise<void> {
  const settings = vscode.workspace.getConfiguration('careerLog');
  await settings.update('folder', path, vscode.ConfigurationTarget.Global);
  await vscode.commands.executeCommand('careerLog.refresh');
}

describe('a log that the settings name', () => {
  let outside: string;
  let atHome: string;

  before(() => {
    outside = mkdtempSync(join(tmpdir(), 'career-log-outside-'));
    atHome = mkdtempSync(join(homedir(), 'career-log-test-'));
    return writeLog({ 'wins.yaml': '- {id: here, date: 2026-11-20, title: Of the workspace}\n' });
  });
  afterEach(async () => {
    await closeEditors();
    await setFolder(undefined);
  });
  after(() => {
    for (const folder of [outside, atHome]) rmSync(folder, { recursive: true });
  });

  const win = '- {id: there, date: 2026-11-20, title: Of all workspaces}\n';

  function makeLog(parent: string): string {
    mkdirSync(join(parent, '.career'), { recursive: true });
    writeFileSync(join(parent, '.career', 'wins.yaml'), win);
    return join(parent, '.career', 'wins.yaml');
  }

  async function titles(): Promise<readonly unknown[]> {
    const { entries } = await (await api()).snapshot('2026-11-23');
    return entries.wins.map(({ fields }) => fields['title']);
  }

  it('is read and written outside of the workspace, and left again', async () => {
    const file = makeLog(outside);
    await setFolder(outside);
    assert.deepEqual(await titles(), ['Of all workspaces']);
    await (await api()).add('wins', { title: 'Written there', date: '2026-11-21' });
    assert.ok(readFileSync(file, 'utf8').startsWith(win), 'no byte before it changed');
    assert.deepEqual(await titles(), ['Of all workspaces', 'Written there']);
    await setFolder(undefined);
    assert.deepEqual(await titles(), ['Of the workspace']);
  });

  it('is what every command writes to', async () => {
    const file = makeLog(outside);
    const inWorkspace = await textOnDisk('wins.yaml');
    await setFolder(outside);
    const given = [
      ['logWin', { title: 'By command', date: '2026-11-22' }],
      ['addPerson', { id: 'lena', name: 'Lena' }],
      ['logMeeting', { with: ['lena'], date: '2026-11-20', kind: 'mentor', notes: 'Talked' }],
      ['addMoment', { title: 'Budget round', date: '2026-12-01' }],
      ['logCommitment', { what: 'Send it', person: 'lena', due: '2099-01-01' }],
    ] as const;
    for (const [command, values] of given) {
      await vscode.commands.executeCommand(`careerLog.${command}`, values);
    }
    const { entries } = await (await api()).snapshot('2026-11-23');
    const { wins, people, meetings, moments, commitments } = entries;
    assert.deepEqual(
      [wins, people, meetings, moments, commitments].map(({ length }) => length),
      [2, 1, 1, 1, 1],
    );
    assert.match(readFileSync(file, 'utf8'), /By command/);
    await vscode.commands.executeCommand('careerLog.openEntry', 'people', 'lena');
    const shown = vscode.window.activeTextEditor?.document.uri.fsPath;
    assert.equal(shown, join(outside, '.career', 'people.yaml'));
    assert.deepEqual(readdirSync(logUri().fsPath), ['wins.yaml']);
    assert.equal(await textOnDisk('wins.yaml'), inWorkspace);
  });

  it('links to files beside it, and else to those of the workspace', async () => {
    makeLog(outside);
    writeFileSync(join(outside, 'there.md'), '');
    writeFileSync(workspaceUri('here.md').fsPath, '');
    const evidence = '[there.md, here.md#L3, nowhere.md]';
    const wins = `- {id: a, date: 2026-11-20, title: A, evidence: ${evidence}}\n`;
    writeFileSync(join(outside, '.career', 'wins.yaml'), wins);
    await setFolder(outside);
    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
      'vscode.executeLinkProvider',
      vscode.Uri.file(join(outside, '.career', 'wins.yaml')),
      3,
    );
    rmSync(workspaceUri('here.md').fsPath);
    assert.deepEqual(
      links.map(({ target }) => target?.toString()),
      [
        vscode.Uri.file(join(outside, 'there.md')).toString(),
        workspaceUri('here.md').with({ fragment: 'L3' }).toString(),
        vscode.Uri.file(join(outside, 'nowhere.md')).toString(),
      ],
    );
  });

  it('may be named itself, and follows changes on disk', async () => {
    const file = makeLog(outside);
    await setFolder(join(outside, '.career/'));
    assert.deepEqual(await titles(), ['Of all workspaces']);
    const { onDidChange } = await api();
    // A watcher begins some time after it was made, and tells nobody when.
    let count = 0;
    const change = () => {
      writeFileSync(file, win.replace('Of all workspaces', `Changed ${count++}`));
    };
    const timer = setInterval(change, 100);
    try {
      await when(onDidChange, async () => /^Changed/.test(String((await titles())[0])));
    } finally {
      clearInterval(timer);
    }
  });

  it('may stand in the home folder', async () => {
    makeLog(atHome);
    await setFolder(`~/${basename(atHome)}`);
    assert.deepEqual(await titles(), ['Of all workspaces']);
  });

  it('is gone, edits in it too, where nothing names it any longer and no folder is open', async () => {
    const file = makeLog(outside);
    await setFolder(outside);
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(folder);
    await changeFolders(() => vscode.workspace.updateWorkspaceFolders(0, 1));
    try {
      await setFolder(undefined);
      const editor = await vscode.window.showTextDocument(vscode.Uri.file(file));
      await editor.edit(edit => edit.insert(new vscode.Position(0, 0), '# seen\n'));
      assert.equal((await (await api()).snapshot()).state, 'no-workspace');
    } finally {
      await closeEditors();
      await changeFolders(() => vscode.workspace.updateWorkspaceFolders(0, 0, folder));
    }
  });

  it('is asked to be an absolute path', async () => {
    await setFolder('logs/mine');
    const snapshot = await (await api()).snapshot();
    assert.equal(snapshot.state, 'unusable');
  });
});

import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import * as vscode from 'vscode';

import { Today } from '../../src/host/today';

import { api, closeEditors, logUri, removeLog, textOnDisk, writeLog } from './log';

const wins = '# mine\n- {id: a, date: 2026-01-02, title: First}\n';
const win = (title: string) => ({ date: '2026-11-20', title });

describe('a log that changes while it is written', () => {
  afterEach(removeLog);

  it('keeps what was changed on disk just before', async () => {
    await writeLog({ 'wins/2026.yaml': wins });
    const document = await vscode.workspace.openTextDocument(logUri('wins/2026.yaml'));
    await vscode.window.showTextDocument(document);
    const pulled = `${wins}- {id: pulled, date: 2026-01-03, title: Pulled}\n`;
    writeFileSync(logUri('wins/2026.yaml').fsPath, pulled);
    await (await api()).add('wins', win('Mine'));
    const text = await textOnDisk('wins/2026.yaml');
    assert.ok(text.startsWith(pulled) && text.includes('title: Mine'), text);
  });

  it('loses nothing that is typed into the file meanwhile', async () => {
    await writeLog({ 'wins.yaml': wins });
    const document = await vscode.workspace.openTextDocument(logUri('wins.yaml'));
    await vscode.window.showTextDocument(document);
    const count = 8;
    const log = await api();
    const added = Promise.allSettled(
      Array.from({ length: count }, (_, n) => log.add('wins', win(`Added ${n}`))),
    );
    for (let n = 0; n < count; n++) {
      const typed = new vscode.WorkspaceEdit();
      typed.insert(document.uri, new vscode.Position(0, 0), `# typed ${n}\n`);
      // The document may have changed since the edit was made; a person would type on.
      while (!(await vscode.workspace.applyEdit(typed)));
    }
    const results = await added;
    const lines = document.getText().split('\n');
    for (let n = 0; n < count; n++) assert.ok(lines.includes(`# typed ${n}`), `typed ${n}`);
    const written = results.flatMap(({ status }, n) =>
      status === 'fulfilled' ? [`Added ${n}`] : [],
    );
    await log.add('wins', win('At last'));
    const { entries } = await log.snapshot();
    assert.deepEqual(
      entries.wins.map(({ fields }) => fields['title']),
      ['First', ...written, 'At last'],
      document.getText(),
    );
  });

  it('is edited anew where an edit came too late, and refused where each does', async () => {
    await writeLog({ 'wins/2026.yaml': wins });
    const log = await api();
    const refusing = async (times: number, run: () => Promise<unknown>) => {
      const original = vscode.workspace.applyEdit;
      let left = times;
      const applyEdit = (edit: vscode.WorkspaceEdit) =>
        left-- > 0 ? Promise.resolve(false) : original(edit);
      Object.assign(vscode.workspace, { applyEdit });
      try {
        await run();
      } finally {
        Object.assign(vscode.workspace, { applyEdit: original });
      }
    };
    await refusing(1, () => log.add('wins', win('Late')));
    assert.ok((await textOnDisk('wins/2026.yaml')).includes('title: Late'));
    const before = await textOnDisk('wins/2026.yaml');
    await refusing(Infinity, () => assert.rejects(log.add('wins', win('Never')), /Try again/));
    assert.equal(await textOnDisk('wins/2026.yaml'), before);
  });

  it('keeps what stands unsaved in an editor when its file is deleted', async () => {
    await writeLog({ 'wins/2026.yaml': wins });
    const document = await vscode.workspace.openTextDocument(logUri('wins/2026.yaml'));
    await vscode.window.showTextDocument(document);
    const typed = new vscode.WorkspaceEdit();
    typed.insert(document.uri, new vscode.Position(0, 0), '# typed\n');
    assert.ok(await vscode.workspace.applyEdit(typed));
    rmSync(logUri('wins/2026.yaml').fsPath);
    await vscode.commands.executeCommand('careerLog.refresh');
    const log = await api();
    await log.add('wins', win('Mine'));
    const text = document.getText();
    assert.ok(text.startsWith(`# typed\n${wins}`) && text.includes('title: Mine'), text);
    assert.ok(document.isDirty);
  });

  it('says why a file with mixed line ends is not written', async () => {
    const mixed = '# mine\r\n- {id: a, title: A}\n';
    await writeLog({ 'learning.yaml': mixed });
    await assert.rejects((await api()).add('learning', { title: 'B' }), /mixes kinds of line ends/);
    assert.equal(await textOnDisk('learning.yaml'), mixed);
  });

  it('gets a new file where the old one was just deleted, with the new entry alone', async () => {
    await writeLog({ 'wins/2026.yaml': wins });
    await vscode.workspace.openTextDocument(logUri('wins/2026.yaml'));
    await vscode.workspace.fs.delete(logUri('wins/2026.yaml'));
    await (await api()).add('wins', win('After'));
    assert.equal(
      await textOnDisk('wins/2026.yaml'),
      '- id: 2026-11-20-after\n  date: 2026-11-20\n  title: After\n',
    );
  });

  it('refuses to change one of two entries with the same id, and shows both', async () => {
    const twins = { 'wins.yaml': wins, 'wins/2026.yaml': wins.replace('First', 'Second') };
    await writeLog(twins);
    const log = await api();
    await assert.rejects(log.update('wins', 'a', { title: 'x' }), /Two entries have the id "a"/);
    for (const [path, text] of Object.entries(twins)) assert.equal(await textOnDisk(path), text);
    const { entries, findings } = await log.snapshot();
    assert.deepEqual(
      entries.wins.map(({ fields }) => fields['title']),
      ['First', 'Second'],
    );
    assert.ok(findings.some(({ code }) => code === 'CL004'));
  });

  it('puts each new dated entry into a file of its own where the layout says so', async () => {
    await writeLog({ 'settings.yaml': 'layout: entry\n', 'wins/2026.yaml': wins });
    await vscode.commands.executeCommand('careerLog.logWin', win('One of its own'));
    assert.equal(
      await textOnDisk('wins/2026/2026-11-20-one-of-its-own.yaml'),
      `- id: 2026-11-20-one-of-its-own\n  date: 2026-11-20\n  title: One of its own\n  logged: ${new Date().toLocaleDateString('sv')}\n`,
    );
    assert.equal(await textOnDisk('wins/2026.yaml'), wins);
    await (await api()).update('wins', '2026-11-20-one-of-its-own', { impact: 'cost' });
    assert.match(await textOnDisk('wins/2026/2026-11-20-one-of-its-own.yaml'), /impact: cost/);
  });

  it('is not read more often than three times a second while a checkout goes on', async () => {
    await writeLog({ 'wins.yaml': wins });
    const log = await api();
    let changes = 0;
    const listener = log.onDidChange(() => changes++);
    const folder = logUri('wins', '2025').fsPath;
    mkdirSync(folder, { recursive: true });
    const start = performance.now();
    const files = 300;
    for (let n = 0; n < files; n++) {
      const text = `- {id: w${n}, date: 2025-03-04, title: Win ${n}}\n`;
      await vscode.workspace.fs.writeFile(
        logUri('wins', '2025', `w${n}.yaml`),
        new TextEncoder().encode(text),
      );
    }
    const most = Math.ceil((performance.now() - start) / 300);
    await vscode.commands.executeCommand('careerLog.refresh');
    const { entries } = await log.snapshot();
    listener.dispose();
    assert.equal(entries.wins.length, files + 1);
    assert.ok(changes <= most + 2, `${changes} readings, at most ${most} by time`);
    assert.ok(changes > 0);
  });
});

describe('settings of the editor that change a file when it is saved', () => {
  const settings = {
    'editor.formatOnSave': true,
    'files.trimTrailingWhitespace': true,
    'files.insertFinalNewline': true,
    'files.autoSave': 'afterDelay',
    'files.autoSaveDelay': 50,
  };
  let formatter: vscode.Disposable;

  before(async () => {
    formatter = vscode.languages.registerDocumentFormattingEditProvider(
      { pattern: '**/.career/**/*.yaml' },
      {
        provideDocumentFormattingEdits: document =>
          /^# formatted/.test(document.getText())
            ? []
            : [vscode.TextEdit.insert(new vscode.Position(0, 0), '# formatted\n')],
      },
    );
    await configure(settings);
  });

  after(async () => {
    await configure(Object.fromEntries(Object.keys(settings).map(name => [name, undefined])));
    formatter.dispose();
    await removeLog();
  });

  async function configure(values: Readonly<Record<string, unknown>>): Promise<void> {
    for (const [name, value] of Object.entries(values)) {
      await vscode.workspace
        .getConfiguration()
        .update(name, value, vscode.ConfigurationTarget.Workspace);
    }
  }

  it('do their work, and each entry is there all the same', async () => {
    await writeLog({ 'wins/2026.yaml': '- {id: a, date: 2026-01-02, title: First}   ' });
    const log = await api();
    for (const title of ['One', 'Two']) {
      const { isSaved } = await log.add('wins', win(title));
      assert.ok(isSaved);
    }
    const text = await textOnDisk('wins/2026.yaml');
    assert.ok(text.startsWith('# formatted\n'), text);
    assert.ok(text.includes('title: One') && text.includes('title: Two'), text);
    assert.ok(!vscode.workspace.textDocuments.some(({ isDirty }) => isDirty));
  });
});

describe('a clock that jumps', () => {
  it('changes today once, whichever way it goes, and never by hours', () => {
    const original = Date;
    const now = new Date(2026, 10, 23, 0, 30);
    const at = (date: Date) => {
      globalThis.Date = new Proxy(original, { construct: () => new original(date) });
    };
    const seen: string[] = [];
    try {
      at(now);
      const today = new Today();
      today.onDidChange(day => seen.push(day));
      for (const [year, month, day, hour] of [
        [2026, 10, 23, 23],
        [2026, 10, 22, 23],
        [2026, 10, 23, 1],
        [2025, 10, 23, 1],
        [2027, 10, 23, 1],
        [2027, 10, 23, 2],
      ] as const) {
        at(new original(year, month, day, hour));
        today.check();
        today.check();
      }
      today.dispose();
    } finally {
      globalThis.Date = original;
    }
    assert.deepEqual(seen, ['2026-11-22', '2026-11-23', '2025-11-23', '2027-11-23']);
  });
});

after(closeEditors);

import assert from 'node:assert/strict';
import * as vscode from 'vscode';

import { api, closeEditors, logUri, textOnDisk, when, writeLog } from './log';

const wins =
  '- id: a # mine\n  date: 2099-01-01\n  title: A\n  impact: revenu\n  witnesses: [lenna, tobias]\n';
const milestones = '- id: stream\n  title: Own it\n';
const commitments = '- {id: c, what: Plan, made: 2020-11-01, due: 2020-12-01, person: lena}\n';

/** The quick fixes that the editor offers at a text, by their title, once the log is read as it stands there. */
async function offered(document: vscode.TextDocument, text: string) {
  await (await api()).snapshot();
  const at = document.positionAt(document.getText().indexOf(text) + 1);
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    new vscode.Range(at, at),
    vscode.CodeActionKind.QuickFix.value,
  );
  // A newer editor adds offers of its own.
  const ours = actions.filter(
    ({ edit, command }) => edit !== undefined || command?.command.startsWith('careerLog.') === true,
  );
  return new Map(ours.map(action => [action.title, action]));
}

async function open(path: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(logUri(path));
  await vscode.window.showTextDocument(document);
  return document;
}

describe('quick fixes in the editor', () => {
  before(async () => {
    await writeLog({
      'people.yaml': '- {id: lena, name: Lena}\n',
      'wins.yaml': wins,
      'milestones.yaml': milestones,
      'commitments.yaml': commitments,
      'goals.yml': '- {id: a, title: A}\n',
    });
    const career = await api();
    await when(career.onDidChange, async () =>
      (await career.snapshot()).findings.some(({ code }) => code === 'CL005'),
    );
  });
  afterEach(closeEditors);

  it('stand nowhere in a file that looks different in the editor than on disk', async () => {
    const mixed = '# mine\r\n- {id: s, date: 2026-01-01, title: S, impact: revenu}\n';
    await vscode.workspace.fs.writeFile(logUri('wins/mixed.yaml'), new TextEncoder().encode(mixed));
    await vscode.commands.executeCommand('careerLog.refresh');
    const document = await open('wins/mixed.yaml');
    assert.deepEqual([...(await offered(document, 'revenu')).keys()], []);
  });

  it('correct a word, and one undo takes it back', async () => {
    const document = await open('wins.yaml');
    const fixes = await offered(document, 'revenu');
    const fix = fixes.get('Change to "revenue"');
    assert.ok(fix?.edit, [...fixes.keys()].join(', '));
    assert.equal(fix.isPreferred, true);
    assert.ok(await vscode.workspace.applyEdit(fix.edit));
    assert.equal(document.getText(), wins.replace('revenu', 'revenue'));
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), wins);
  });

  it('correct an id, or create who is missing', async () => {
    const document = await open('wins.yaml');
    const near = await offered(document, 'lenna');
    assert.ok(near.get('Change to "lena"')?.edit);
    const far = await offered(document, 'tobias');
    const command = far.get('Create "tobias" in people')?.command;
    assert.deepEqual(
      [command?.command, command?.arguments],
      ['careerLog.addPerson', [{ id: 'tobias' }]],
    );
    await vscode.commands.executeCommand('careerLog.addPerson', { id: 'tobias', name: 'Tobias' });
    assert.deepEqual([...(await offered(document, 'tobias')).keys()], []);
  });

  it('set a date to today', async () => {
    const document = await open('wins.yaml');
    const titles = [...(await offered(document, '2099-01-01')).keys()];
    assert.match(titles.join(), /^Set "date" to \d{4}-\d\d-\d\d$/);
  });

  it('insert a missing key with its place ready to type', async () => {
    const document = await open('milestones.yaml');
    const fix = (await offered(document, 'stream')).get('Write "due"');
    assert.ok(fix?.edit);
    assert.ok(await vscode.workspace.applyEdit(fix.edit));
    assert.match(
      document.getText(),
      /^- id: stream\n {2}title: Own it\n {2}due: \d{4}-\d\d-\d\d\n$/,
    );
  });

  it('say that a promise was kept today', async () => {
    const document = await open('commitments.yaml');
    const fixes = [...(await offered(document, '2020-12-01')).entries()];
    const [, kept] = fixes.find(([title]) => title.startsWith('Set "delivered" to ')) ?? [];
    assert.ok(kept?.edit, fixes.map(([title]) => title).join(', '));
    assert.ok(await vscode.workspace.applyEdit(kept.edit));
    assert.match(document.getText(), /, delivered: \d{4}-\d\d-\d\d\}\n$/);
  });

  it('give a file that is not read the ending that is', async () => {
    const document = await open('goals.yml');
    const fix = (await offered(document, '- {id')).get('Rename to goals.yaml');
    assert.ok(fix?.edit);
    assert.ok(await vscode.workspace.applyEdit(fix.edit));
    const career = await api();
    await when(
      career.onDidChange,
      async () => (await career.snapshot()).entries.goals.length === 1,
    );
    assert.equal(await textOnDisk('goals.yaml'), '- {id: a, title: A}\n');
  });

  it('are not offered in a log of a newer format', async () => {
    await writeLog({ 'settings.yaml': 'format: 99\n', 'wins.yaml': wins });
    const fixes = await offered(await open('wins.yaml'), 'revenu');
    assert.deepEqual([...fixes.keys()], []);
  });
});

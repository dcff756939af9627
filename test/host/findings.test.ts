import assert from 'node:assert/strict';
import * as vscode from 'vscode';

import type { DashboardPage } from '../../src/host/dashboard/dashboardPage';
import type { FindingLine, FindingRef } from '../../src/shared/sections/findings';

import { answering } from './answers';
import { api, closeEditors, logUri, textOnDisk, when, writeLog } from './log';
import { openPage } from './page';

const commitments = '- {id: c, what: Plan, made: 2020-11-01, due: 2020-12-01, person: lena}\n';
const goals = '- id: stream\n  title: Own it # mine\n  start: 2020-01-01\n  horizon: 2020-12-01\n';
type Place = Omit<FindingRef, 'message'>;

const late: Place = {
  code: 'CL050',
  entry: { kind: 'commitments', id: 'c' },
  at: 'due',
};
const vague: Place = {
  code: 'CL012',
  entry: { kind: 'goals', id: 'stream' },
  at: 'title',
};

describe('a fix that is pressed on the dashboard', () => {
  let sent: vscode.EventEmitter<unknown>;
  let page: DashboardPage;

  before(async () => {
    await api();
  });

  beforeEach(async () => {
    await writeLog({
      'people.yaml': '- {id: lena, name: Lena}\n',
      'commitments.yaml': commitments,
      'goals.yaml': goals,
    });
    sent = new vscode.EventEmitter<unknown>();
    page = openPage(sent);
  });

  afterEach(async () => {
    page.dispose();
    await closeEditors();
  });

  async function press(place: Place, choose = false): Promise<void> {
    const [line] = await linesOf(place.code);
    const finding = { ...place, message: line?.message };
    sent.fire({ type: 'fixFinding', body: { finding, choose } });
  }

  async function linesOf(code: string): Promise<readonly FindingLine[]> {
    const { dashboard } = await (await api()).snapshot();
    return dashboard?.findings.filter(line => line.code === code) ?? [];
  }

  async function fixTitles(code: string): Promise<unknown> {
    return (await linesOf(code)).map(({ fix }) => fix);
  }

  it('stands there with the title that the editor gives it', async () => {
    const [fix] = [await fixTitles('CL050')].flat();
    assert.match(
      JSON.stringify(fix),
      /^\{"title":"Set \\"delivered\\" to \d{4}-\d\d-\d\d","others":2\}$/,
    );
    assert.deepEqual(await fixTitles('CL012'), [{ title: 'Write "outcome"', others: 0 }]);
  });

  it('changes the log by its smallest edit, saved, and one undo takes it back', async () => {
    const career = await api();
    await press(late);
    await when(
      career.onDidChange,
      async () => (await textOnDisk('commitments.yaml')) !== commitments,
    );
    assert.match(
      await textOnDisk('commitments.yaml'),
      /^- \{id: c, what: Plan, made: 2020-11-01, due: 2020-12-01, person: lena, delivered: \d{4}-\d\d-\d\d\}\n$/,
    );
    const document = await vscode.workspace.openTextDocument(logUri('commitments.yaml'));
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), commitments);
  });

  it('opens the editor where something is to be typed, with its place selected', async () => {
    await press(vague);
    await when(vscode.workspace.onDidChangeTextDocument, () => shown().includes('outcome:'));
    assert.equal(shown(), goals.replace('# mine\n', '# mine\n  outcome: \n'));
    const caret = vscode.window.activeTextEditor?.selection;
    assert.ok(caret?.isEqual(new vscode.Selection(2, 11, 2, 11)));
    assert.equal(await textOnDisk('goals.yaml'), goals);
  });

  it('is chosen among all there are, or opens the place', async () => {
    const opened = new Promise<vscode.TextEditor>(resolve => {
      const listening = vscode.window.onDidChangeActiveTextEditor(editor => {
        if (!editor) return;
        listening.dispose();
        resolve(editor);
      });
    });
    const [asked] = await answering(
      () => ({ pick: 'Open in Editor' }),
      async () => {
        await press(late, true);
        await opened;
      },
    );
    assert.match(
      asked?.labels.join('|') ?? '',
      /^Set "delivered" to [-\d]+\|Renegotiate the date\|Set "dropped" to [-\d]+\|Open in Editor$/,
    );
    const { document, selection } = await opened;
    assert.equal(document.getText(selection), '2020-12-01');
    assert.equal(document.getText(), commitments);
  });

  it('shows the line of what could not be read, where the page names it', async () => {
    await writeLog({ 'goals.yaml': `${goals}- id: other\n` });
    const [unread] = await linesOf('CL001');
    assert.deepEqual([unread?.isUnread, unread?.at], [true, 'goals.yaml:5']);
    sent.fire({ type: 'openFinding', body: unread });
    await when(vscode.window.onDidChangeActiveTextEditor, () => shown().includes('other'));
    assert.equal(vscode.window.activeTextEditor?.selection.start.line, 4);
  });

  it('writes nothing about a finding that the log does not have', async () => {
    const [line] = await linesOf('CL050');
    const here = { ...late, message: line?.message };
    const gone = { ...here, entry: { kind: 'commitments', id: 'other' } };
    const others = [
      { ...here, at: 'what' },
      { ...here, code: 'CL051' },
      { ...here, message: '' },
    ];
    for (const finding of [gone, ...others, undefined]) {
      await vscode.commands.executeCommand('careerLog.fixFinding', finding);
    }
    assert.equal(await textOnDisk('commitments.yaml'), commitments);
    assert.equal(await textOnDisk('goals.yaml'), goals);
  });
});

function shown(): string {
  return vscode.window.activeTextEditor?.document.getText() ?? '';
}

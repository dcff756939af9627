import assert from 'node:assert/strict';
import * as vscode from 'vscode';

import { closeEditors, logUri, removeLog, textOnDisk, when, writeLog } from './log';

const files = {
  'people.yaml':
    '- id: lena\n  name: Lena Fischer\n  roles:\n    - {kind: mentor, started: 2020-01-15, cadence: monthly}\n' +
    '- {id: dana, name: Dana, roles: [{kind: sponsor, started: 2020-01-15, cadence: yearly}]}\n',
  'milestones.yaml':
    '- id: stream\n  title: Own the redesign\n  start: 2026-01-01\n  due: 2099-12-18\n' +
    '  topics: [{topic: technical-depth, mentors: [lena]}]\n',
  'meetings/2026.yaml':
    '- id: m\n  date: 2026-11-02\n  with: lena\n  milestones: [stream]\n  kind: \n',
  'wins.yaml': '- {id: w, date: 2026-11-02, title: Faster triage}\n',
  'goals.yaml': '- id: a\n  title: A\n  why: |\n    Because.\n- id: b\n  title: B\n',
};

async function open(path: string): Promise<vscode.TextDocument> {
  return vscode.workspace.openTextDocument(logUri(path));
}

/** Behind the first place where the text stands. */
function behind(document: vscode.TextDocument, text: string): vscode.Position {
  const at = document.getText().indexOf(text);
  assert.ok(at >= 0, text);
  return document.positionAt(at + text.length);
}

function ask<Result>(command: string, ...args: readonly unknown[]): Thenable<Result> {
  return vscode.commands.executeCommand<Result>(command, ...args);
}

/** Each document by itself: VS Code saves all that editors show, and shows what an edit changed only a moment later. */
async function applyAndSave(edit: vscode.WorkspaceEdit): Promise<void> {
  assert.ok(await vscode.workspace.applyEdit(edit));
  for (const [uri] of edit.entries()) {
    const document = await vscode.workspace.openTextDocument(uri);
    assert.ok(await document.save());
  }
}

describe('in a file of the log the editor', () => {
  before(() => writeLog(files));
  after(closeEditors);

  it('completes ids with names, and the words of a field', async () => {
    const document = await open('meetings/2026.yaml');
    const labels = async (text: string) => {
      const list = await ask<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        behind(document, text),
      );
      return list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    };
    assert.ok((await labels('with: ')).includes('lena'));
    assert.ok((await labels('kind: ')).includes('sponsor-update'));
  });

  it('tells on hover who somebody is', async () => {
    const document = await open('meetings/2026.yaml');
    const [hover] = await ask<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      behind(document, 'with: le'),
    );
    const [content] = hover?.contents ?? [];
    assert.ok(content instanceof vscode.MarkdownString);
    assert.match(content.value, /Lena Fischer/);
    assert.match(content.value, /Nov(ember)? 2|2026\\?-11\\?-02/);
  });

  it('goes to the definition and finds all references', async () => {
    const meetings = await open('meetings/2026.yaml');
    const at = behind(meetings, 'with: le');
    const [target] = await ask<vscode.LocationLink[]>(
      'vscode.executeDefinitionProvider',
      meetings.uri,
      at,
    );
    assert.equal(target?.targetUri.toString(), logUri('people.yaml').toString());
    const references = await ask<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      meetings.uri,
      at,
    );
    const names = references.map(({ uri }) => uri.path.slice(uri.path.lastIndexOf('/') + 1));
    assert.deepEqual(names.sort(), ['2026.yaml', 'milestones.yaml', 'people.yaml']);
  });

  it('lists entries in the outline and finds them by the words of their title', async () => {
    const document = await open('milestones.yaml');
    const [symbol] = await ask<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    assert.equal(symbol?.name, 'Own the redesign');
    const found = await ask<vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      'redesign own',
    );
    assert.ok(found.some(({ name }) => name === 'Own the redesign'));
  });

  it('shows lenses, and hides them by their setting', async () => {
    const titles = async () => {
      const found = await ask<vscode.CodeLens[]>(
        'vscode.executeCodeLensProvider',
        logUri('people.yaml'),
        10,
      );
      return found.map(({ command }) => command?.title ?? '');
    };
    await open('people.yaml');
    assert.ok((await titles()).includes('Log Meeting'));
    const settings = vscode.workspace.getConfiguration('careerLog');
    await settings.update('codeLens', false, vscode.ConfigurationTarget.Global);
    assert.deepEqual(await titles(), []);
    await settings.update('codeLens', undefined, vscode.ConfigurationTarget.Global);
  });

  it('says how each win is proven, and what finishes a rough one', async () => {
    await open('wins.yaml');
    const [lens] = await ask<vscode.CodeLens[]>(
      'vscode.executeCodeLensProvider',
      logUri('wins.yaml'),
      10,
    );
    assert.match(lens?.command?.title ?? '', /^rough, 1 of 8 parts, missing: .*witness$/);
    assert.deepEqual(
      [lens?.command?.command, lens?.command?.arguments],
      ['careerLog.finishRoughWins', [{ id: 'w' }]],
    );
  });

  it('hints how long it is to a due date', async () => {
    const document = await open('milestones.yaml');
    const hints = await ask<vscode.InlayHint[]>(
      'vscode.executeInlayHintProvider',
      document.uri,
      new vscode.Range(0, 0, document.lineCount, 0),
    );
    const [hint, ...others] = hints;
    assert.deepEqual(others, []);
    assert.match(typeof hint?.label === 'string' ? hint.label : '', /^in \d+ d$/);
    assert.ok(hint?.position.isEqual(behind(document, '2099-12-18')));
  });

  it('folds each entry to its first line', async () => {
    const editor = await vscode.window.showTextDocument(await open('goals.yaml'));
    const lines = () =>
      editor.visibleRanges.flatMap(({ start, end }) =>
        Array.from({ length: end.line - start.line + 1 }, (_, index) => start.line + index),
      );
    await vscode.commands.executeCommand('editor.foldAll');
    await when(vscode.window.onDidChangeTextEditorVisibleRanges, () => lines().length < 3);
    assert.deepEqual(
      lines().map(line => editor.document.lineAt(line).text),
      ['- id: a', '- id: b'],
    );
    await vscode.commands.executeCommand('editor.unfoldAll');
  });

  it('renames an id in all files, as one edit, and refuses one that is taken', async () => {
    const meetings = await open('meetings/2026.yaml');
    const at = behind(meetings, 'with: le');
    const rename = (id: string) =>
      ask<vscode.WorkspaceEdit>('vscode.executeDocumentRenameProvider', meetings.uri, at, id);
    await assert.rejects(async () => rename('Not An Id'));
    const edit = await rename('lena-fischer');
    assert.equal(edit.entries().length, 3);
    await applyAndSave(edit);
    assert.match(await textOnDisk('people.yaml'), /^- id: lena-fischer\n/);
    assert.match(await textOnDisk('meetings/2026.yaml'), /with: lena-fischer\n/);
    assert.match(await textOnDisk('milestones.yaml'), /mentors: \[lena-fischer\]/);
  });
});

describe('renaming an id', () => {
  beforeEach(() => writeLog(files));
  afterEach(removeLog);

  async function rename(to: string): Promise<vscode.WorkspaceEdit> {
    const meetings = await open('meetings/2026.yaml');
    const at = behind(meetings, 'with: le');
    return ask('vscode.executeDocumentRenameProvider', meetings.uri, at, to);
  }

  it('writes nothing to a log of a newer format', async () => {
    await vscode.workspace.fs.writeFile(logUri('settings.yaml'), Buffer.from('format: 99\n'));
    await vscode.commands.executeCommand('careerLog.refresh');
    await assert.rejects(() => rename('lena-fischer'), /format/);
  });

  it('changes no place that a change on disk has just moved', async () => {
    const people = await textOnDisk('people.yaml');
    const moved = `# A line that was not there before\n${people}`;
    await vscode.workspace.fs.writeFile(logUri('people.yaml'), Buffer.from(moved));
    const edit = await rename('lena-fischer').catch(() => undefined);
    if (edit) await applyAndSave(edit);
    const id = edit ? 'lena-fischer' : 'lena';
    assert.equal(await textOnDisk('people.yaml'), moved.replace('id: lena', `id: ${id}`));
  });
});

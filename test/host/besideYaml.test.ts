import assert from 'node:assert/strict';
import * as vscode from 'vscode';

import { closeEditors, logUri, writeLog } from './log';

const files = {
  'people.yaml': '- id: lena\n  name: Lena Fischer\n  layer: lead\n  roles: [mentor]\n',
  'wins.yaml':
    '- id: w\n  date: 2026-11-02\n  title: Faster triage\n  impact: cost\n  witnesses: [lena]\n' +
    '  metric: {name: triage, baseline: 150, value: 20, unit: min}\n',
};

/** Runs while Red Hat's YAML extension seems to be installed. */
async function withYamlExtension(run: () => Promise<void>): Promise<void> {
  const original = vscode.extensions.getExtension;
  const getExtension = (id: string) =>
    original(id === 'redhat.vscode-yaml' ? 'career-log.career-log' : id);
  Object.assign(vscode.extensions, { getExtension });
  try {
    await run();
  } finally {
    Object.assign(vscode.extensions, { getExtension: original });
  }
}

/** What a provider answers behind the first place where a text stands. */
async function ask<Result>(command: string, path: string, text: string): Promise<Result> {
  const document = await vscode.workspace.openTextDocument(logUri(path));
  const at = document.getText().indexOf(text);
  assert.ok(at >= 0, text);
  const position = document.positionAt(at + text.length);
  return vscode.commands.executeCommand<Result>(command, document.uri, position);
}

async function completed(path: string, text: string): Promise<readonly string[]> {
  const command = 'vscode.executeCompletionItemProvider';
  const { items } = await ask<vscode.CompletionList>(command, path, text);
  return items.map(({ label }) => (typeof label === 'string' ? label : label.label));
}

async function told(path: string, text: string): Promise<string> {
  const hovers = await ask<vscode.Hover[]>('vscode.executeHoverProvider', path, text);
  return hovers
    .flatMap(({ contents }) => contents)
    .map(content => (content instanceof vscode.MarkdownString ? content.value : ''))
    .join('\n');
}

async function outline(path: string): Promise<readonly string[]> {
  const command = 'vscode.executeDocumentSymbolProvider';
  const found = await ask<vscode.DocumentSymbol[] | undefined>(command, path, '');
  return (found ?? []).map(({ name }) => name);
}

describe("beside Red Hat's YAML extension the editor", () => {
  before(() => writeLog(files));
  after(closeEditors);

  it('completes what only the log knows', async () => {
    assert.ok((await completed('wins.yaml', 'impact: ')).includes('revenue'));
    await withYamlExtension(async () => {
      assert.ok(!(await completed('wins.yaml', 'impact: ')).includes('revenue'));
      assert.ok((await completed('wins.yaml', 'witnesses: [')).includes('lena'));
      assert.ok((await completed('people.yaml', 'layer: ')).includes('director'));
    });
  });

  it('tells figures on hover, and leaves the meaning of a field to it', async () => {
    const meaning = /the change is computed/;
    assert.match(await told('wins.yaml', 'met'), meaning);
    await withYamlExtension(async () => {
      const card = await told('wins.yaml', 'met');
      assert.match(card, /150 → 20 min/);
      assert.doesNotMatch(card, meaning);
      assert.equal(await told('wins.yaml', 'impa'), '');
      assert.match(await told('wins.yaml', 'witnesses: [le'), /Lena Fischer/);
    });
  });

  it('leaves the mistakes that both find to it where it looks: in open documents', async () => {
    const path = 'wins/2026.yaml';
    await writeLog({ ...files, [path]: '- {id: x, date: 2026-11-02, title: X, impact: speed}\n' });
    const mistakes = () =>
      vscode.languages
        .getDiagnostics(logUri(path))
        .flatMap(({ code }) => (code === 'CL001' ? [code] : []));
    await withYamlExtension(async () => {
      await vscode.commands.executeCommand('careerLog.refresh');
      assert.deepEqual(mistakes(), ['CL001']);
      await vscode.workspace.openTextDocument(logUri(path));
      assert.deepEqual(mistakes(), []);
    });
  });

  it('shows no second outline', async () => {
    assert.deepEqual(await outline('wins.yaml'), ['Faster triage']);
    await withYamlExtension(async () => {
      // VS Code keeps the outline of a document that was asked for before.
      assert.deepEqual(await outline('people.yaml'), []);
    });
  });
});

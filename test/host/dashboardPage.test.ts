import assert from 'node:assert/strict';
import * as vscode from 'vscode';

import { DashboardPage } from '../../src/host/dashboard/dashboardPage';
import type { DashboardState } from '../../src/shared/dashboardModel';

import { closeEditors, removeLog } from './log';

const ignore = () => undefined;

describe('a page of the dashboard', () => {
  let tab: vscode.WebviewPanel;
  let page: DashboardPage;
  let made: number;
  let asked: () => void;

  beforeEach(async () => {
    await removeLog();
    const extension = vscode.extensions.getExtension('career-log.career-log');
    assert.ok(extension);
    made = 0;
    tab = vscode.window.createWebviewPanel('test', 'Test', vscode.ViewColumn.One);
    const state = (): DashboardState => {
      made += 1;
      asked();
      return { state: 'loading' };
    };
    const handlers = {
      openEntry: ignore,
      act: ignore,
      fixFinding: ignore,
      openFinding: ignore,
      runCommand: ignore,
      failed: ignore,
    };
    const first = nextAsked();
    page = new DashboardPage(tab, extension.extensionUri, 'tab', handlers, state);
    tab.onDidChangeViewState(() => page.visibilityChanged());
    await first;
  });

  afterEach(async () => {
    page.dispose();
    tab.dispose();
    await closeEditors();
  });

  function statesMade(): number {
    return made;
  }

  /** Resolves when a state is made. */
  function nextAsked(): Promise<void> {
    return new Promise(resolve => {
      asked = resolve;
    });
  }

  function hidden(): Promise<void> {
    return new Promise(resolve => {
      const listening = tab.onDidChangeViewState(() => {
        if (tab.visible) return;
        listening.dispose();
        resolve();
      });
    });
  }

  it('gets its state while it loads, and again when that changes', () => {
    assert.equal(statesMade(), 1);
    page.refresh();
    assert.equal(statesMade(), 2);
  });

  it('asks for its state where it is loaded again without a word to us', async () => {
    const again = nextAsked();
    await vscode.commands.executeCommand('workbench.action.webview.reloadWebviewAction');
    await again;
  });

  it('gets nothing while it is hidden, and the newest when it is shown', async () => {
    const covered = hidden();
    await vscode.window.showTextDocument(
      await vscode.workspace.openTextDocument({ content: 'in front of it' }),
      vscode.ViewColumn.One,
    );
    await covered;
    for (let change = 0; change < 3; change += 1) page.refresh();
    assert.equal(statesMade(), 1);
    const shown = nextAsked();
    tab.reveal();
    await shown;
    assert.ok(statesMade() > 1);
  });
});

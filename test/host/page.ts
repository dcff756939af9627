import assert from 'node:assert/strict';
import * as vscode from 'vscode';

import { DashboardPage } from '../../src/host/dashboard/dashboardPage';
import { pageHandlers } from '../../src/host/dashboard/pageHandlers';

type Sender = Pick<vscode.EventEmitter<unknown>, 'event'>;

/** A page of the dashboard that sends what a test says, to the commands that the real one runs. */
export function openPage(
  sent: Sender,
  failed: (message: string) => void = message => assert.fail(message),
): DashboardPage {
  const extension = vscode.extensions.getExtension('career-log.career-log');
  assert.ok(extension);
  return new DashboardPage(
    { webview: webviewThatSends(sent), visible: true },
    extension.extensionUri,
    'tab',
    pageHandlers({ error: failed }),
    () => ({ state: 'loading' }),
  );
}

/** A webview as far as a page uses it. */
function webviewThatSends(sent: Sender): vscode.Webview {
  return {
    html: '',
    options: {},
    cspSource: '',
    asWebviewUri: uri => uri,
    onDidReceiveMessage: sent.event,
    postMessage: () => Promise.resolve(true),
  };
}

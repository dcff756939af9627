import * as vscode from 'vscode';

import type { DashboardState } from '../../shared/dashboardModel';
import type { FromDashboard, Handlers, Message, ToDashboard } from '../../shared/messages';
import { Owner } from '../owner';

import { dashboardHtml, pageRoot, type Place } from './html';
import { parseMessage } from './receive';

/** What a page asks of the product; it can do nothing else. */
export type PageHandlers = Handlers<Omit<FromDashboard, 'ready'>>;

/** Where a page is shown: a view of the sidebar, or an editor tab. */
export interface PageFrame {
  readonly webview: vscode.Webview;
  readonly visible: boolean;
}

/** One page that shows the dashboard, in the sidebar or as an editor tab. Nobody works for a hidden one. */
export class DashboardPage extends Owner {
  #isShown = false;

  constructor(
    readonly frame: PageFrame,
    extension: vscode.Uri,
    place: Place,
    readonly handlers: PageHandlers,
    readonly state: () => DashboardState,
  ) {
    super();
    const { webview } = frame;
    webview.options = {
      enableScripts: true,
      enableForms: false,
      localResourceRoots: [pageRoot(extension)],
    };
    this.own(webview.onDidReceiveMessage((received: unknown) => this.#receive(received)));
    webview.html = dashboardHtml(webview, extension, place);
    // After VS Code has the page, so that it loads while its state is worked out.
    const begin = setTimeout(() => this.visibilityChanged(), 0);
    this.own({ dispose: () => clearTimeout(begin) });
  }

  /** Posts the whole state, which VS Code keeps until the page has loaded. A hidden one gets it when it is shown. */
  refresh(): void {
    if (!this.frame.visible) return;
    const message: Message<ToDashboard> = { type: 'state', body: this.state() };
    void this.frame.webview.postMessage(message);
  }

  /** To be called when the page is shown or hidden: it need not ask for its state first when VS Code loads it anew. */
  visibilityChanged(): void {
    const wasShown = this.#isShown;
    this.#isShown = this.frame.visible;
    if (!wasShown) this.refresh();
  }

  #receive(received: unknown): void {
    const message = parseMessage(received);
    switch (message?.type) {
      case 'ready':
        this.refresh();
        return;
      case 'openEntry':
        this.handlers.openEntry(message.body);
        return;
      case 'act':
        this.handlers.act(message.body);
        return;
      case 'fixFinding':
        this.handlers.fixFinding(message.body);
        return;
      case 'openFinding':
        this.handlers.openFinding(message.body);
        return;
      case 'runCommand':
        this.handlers.runCommand(message.body);
        return;
      case 'failed':
        this.handlers.failed(message.body);
        return;
      case undefined:
        return;
    }
  }
}

import * as vscode from 'vscode';

import { buildModel } from '../../dashboard/buildModel';
import { findingsSection } from '../../dashboard/findings';
import type { DashboardModel, DashboardState } from '../../shared/dashboardModel';
import type { CareerFolder } from '../folder/careerFolder';
import type { FolderState, ReadyFolder } from '../folder/folderState';
import { offeredFixes } from '../language/fixCommands';
import { Owner } from '../owner';

import { DashboardPage, type PageFrame } from './dashboardPage';
import { pageHandlers } from './pageHandlers';

export const dashboardView = 'careerLog.dashboard';

/** The dashboard in both of its places: the view in the sidebar and the editor tab. */
export class Dashboard extends Owner implements vscode.WebviewViewProvider {
  readonly #pages = new Set<DashboardPage>();
  #tab: vscode.WebviewPanel | undefined;
  /** What all pages show; made when the first of them needs it. */
  #state: DashboardState | undefined;

  constructor(
    readonly extension: vscode.Uri,
    readonly folder: CareerFolder,
    readonly log: vscode.LogOutputChannel,
  ) {
    super();
    this.own(vscode.window.registerWebviewViewProvider(dashboardView, this));
    this.own(
      vscode.window.registerWebviewPanelSerializer(dashboardView, {
        deserializeWebviewPanel: tab => Promise.resolve(this.#showIn(tab)),
      }),
    );
    this.own(
      folder.onDidChange(() => {
        this.#state = undefined;
        for (const page of this.#pages) page.refresh();
      }),
    );
  }

  resolveWebviewView(view: vscode.WebviewView): void {
    const page = this.#open(view, 'sidebar');
    view.onDidChangeVisibility(() => page.visibilityChanged());
    view.onDidDispose(() => this.#close(page));
  }

  openTab(): void {
    if (this.#tab) {
      this.#tab.reveal();
      return;
    }
    this.#showIn(
      vscode.window.createWebviewPanel(
        dashboardView,
        vscode.l10n.t('Career Dashboard'),
        vscode.ViewColumn.Active,
      ),
    );
  }

  /** Fills a tab that was opened now, or that VS Code brought back after a restart. */
  #showIn(tab: vscode.WebviewPanel): void {
    this.#tab = this.own(tab);
    tab.iconPath = vscode.Uri.joinPath(this.extension, 'media', 'activity.svg');
    const page = this.#open(tab, 'tab');
    tab.onDidChangeViewState(() => page.visibilityChanged());
    tab.onDidDispose(() => {
      this.#tab = undefined;
      this.#close(page);
    });
  }

  #open(frame: PageFrame, place: 'sidebar' | 'tab'): DashboardPage {
    const state = () =>
      (this.#state ??= dashboardState(this.folder.current, this.folder.today.current));
    const page = new DashboardPage(frame, this.extension, place, pageHandlers(this.log), state);
    this.#pages.add(this.own(page));
    return page;
  }

  #close(page: DashboardPage): void {
    this.#pages.delete(page);
    page.dispose();
  }
}

export function dashboardState(folder: FolderState, today: string): DashboardState {
  switch (folder.state) {
    case 'no-workspace':
    case 'loading':
      return { state: folder.state };
    case 'no-folder':
      return { state: 'no-folder' };
    case 'unusable':
      return { state: 'unusable', reason: folder.reason };
    case 'ready':
      return { state: 'ready', model: dashboardModel(folder, today) };
  }
}

export function dashboardModel(folder: ReadyFolder, today: string): DashboardModel {
  const { reading, diagnostics, readonlyReason } = folder;
  const trouble = {
    unreadableEntries: reading.unreadableEntries,
    errors: diagnostics.filter(({ severity }) => severity === 'error').length,
    readonlyReason: readonlyReason ?? null,
    otherFolders: otherFolders(folder),
  };
  const { log } = reading;
  const findings = findingsSection(log, diagnostics, {
    titlesOf: found =>
      readonlyReason === undefined
        ? offeredFixes(folder, found, today).map(({ title }) => title)
        : [],
    textOf: file => reading.files.get(file)?.text ?? '',
  });
  return buildModel(log, trouble, findings, today);
}

function otherFolders({ uri, others }: ReadyFolder): string | null {
  if (others.length === 0) return null;
  return vscode.l10n.t(
    'The workspace holds {0} career folders. This is {1}.',
    others.length + 1,
    vscode.workspace.asRelativePath(uri, true),
  );
}

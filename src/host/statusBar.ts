import * as vscode from 'vscode';

import { statusBar } from '../dashboard/statusBar';

import type { CareerFolder } from './folder/careerFolder';
import type { FolderState } from './folder/folderState';
import { Owner } from './owner';

const setting = 'careerLog.statusBar.visible';

/** The most urgent thing and a count; a click offers all of it. */
export class StatusBar extends Owner {
  readonly #item = this.own(
    vscode.window.createStatusBarItem('careerLog.due', vscode.StatusBarAlignment.Left),
  );

  constructor(readonly folder: CareerFolder) {
    super();
    this.#item.name = 'Career Log';
    this.#item.command = 'careerLog.showOverdueCheckIns';
    this.own(folder.onDidChange(state => this.#show(state)));
    this.own(
      vscode.workspace.onDidChangeConfiguration(change => {
        if (change.affectsConfiguration(setting)) this.#show(folder.current);
      }),
    );
    this.#show(folder.current);
  }

  #show(state: FolderState): void {
    const isWanted = vscode.workspace.getConfiguration().get<boolean>(setting, true);
    if (state.state !== 'ready' || !isWanted) {
      this.#item.hide();
      return;
    }
    const { text, tooltipLines } = statusBar(state.reading.log, this.folder.today.current);
    this.#item.text = `$(mortar-board) ${text}`.trimEnd();
    this.#item.accessibilityInformation = {
      label: vscode.l10n.t('Career Log: {0}', text === '' ? vscode.l10n.t('nothing due') : text),
    };
    const tooltip = new vscode.MarkdownString();
    const lines = tooltipLines.length > 0 ? tooltipLines : [vscode.l10n.t('Nothing is due.')];
    for (const line of lines) tooltip.appendText(line).appendMarkdown('\n\n');
    this.#item.tooltip = tooltip;
    this.#item.show();
  }
}

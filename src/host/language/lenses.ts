import * as vscode from 'vscode';

import { inlayHints } from '../../language/inlayHints';
import { lenses, type LensAction } from '../../language/lenses';
import type { CommandId } from '../commandTable';
import type { CareerFolder } from '../folder/careerFolder';
import { rangesIn } from '../folder/positions';
import { Owner } from '../owner';

import { fileOf, logFiles } from './place';

const setting = 'careerLog.codeLens';

/** What the log says about an entry, above it and behind its dates. */
export class Lenses extends Owner implements vscode.CodeLensProvider, vscode.InlayHintsProvider {
  readonly #changed = this.own(new vscode.EventEmitter<void>());
  readonly onDidChangeCodeLenses = this.#changed.event;
  readonly onDidChangeInlayHints = this.#changed.event;

  constructor(readonly folder: CareerFolder) {
    super();
    this.own(folder.onDidChange(() => this.#changed.fire()));
    this.own(
      vscode.workspace.onDidChangeConfiguration(change => {
        if (change.affectsConfiguration(setting)) this.#changed.fire();
      }),
    );
    this.own(vscode.languages.registerCodeLensProvider(logFiles, this));
    this.own(vscode.languages.registerInlayHintsProvider(logFiles, this));
  }

  provideCodeLenses(document: vscode.TextDocument): vscode.CodeLens[] {
    const place = fileOf(this.folder, document);
    const isWanted = vscode.workspace.getConfiguration().get<boolean>(setting, true);
    if (!place || !isWanted) return [];
    const { reading } = place.folder;
    const rangeOf = rangesIn(reading.files.get(place.path)?.text ?? '');
    return lenses(reading, place.path, this.folder.today.current).map(
      ({ title, action, ...span }) =>
        new vscode.CodeLens(rangeOf(span), { title, ...commandOf(action) }),
    );
  }

  provideInlayHints(document: vscode.TextDocument, range: vscode.Range): vscode.InlayHint[] {
    const place = fileOf(this.folder, document);
    if (!place) return [];
    const within = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
    const { reading } = place.folder;
    return inlayHints(reading, place.path, within, this.folder.today.current).map(
      ({ offset, text }) => {
        const hint = new vscode.InlayHint(document.positionAt(offset), text);
        hint.paddingLeft = true;
        return hint;
      },
    );
  }
}

function commandOf(action: LensAction): { command: CommandId | ''; arguments?: unknown[] } {
  switch (action.action) {
    case 'log-meeting':
      return { command: 'careerLog.logMeeting', arguments: [{ with: [action.person] }] };
    case 'show-milestone':
      return { command: 'careerLog.openDashboard' };
    case 'finish-win':
      return { command: 'careerLog.finishRoughWins', arguments: [{ id: action.win }] };
    case 'none':
      return { command: '' };
  }
}

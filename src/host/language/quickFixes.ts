import * as vscode from 'vscode';

import type { Diagnostic } from '../../language/diagnostics';
import type { QuickFix } from '../../language/quickFix/quickFix';
import type { CareerFolder } from '../folder/careerFolder';
import type { ReadyFolder } from '../folder/folderState';
import { rangesIn } from '../folder/positions';

import { commandFor, offeredFixes } from './fixCommands';
import { editOf } from './fixEdit';
import { fileOf, reportedFiles } from './place';

/** Offers what can be done about a finding, at its place and in the Problems view. */
export function registerQuickFixes(folder: CareerFolder): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    provideCodeActions(document, range, { diagnostics: shown }) {
      const place = fileOf(folder, document);
      // In a log that is only read, a fix would be the only thing that writes.
      if (!place || place.folder.readonlyReason !== undefined) return undefined;
      // Mixed line ends and other encodings look different here than on disk, where the findings were made.
      const text = document.getText();
      if (text !== place.folder.reading.files.get(place.path)?.text) return undefined;
      const rangeOf = rangesIn(text);
      return place.folder.diagnostics
        .filter(one => one.file === place.path && range.intersection(rangeOf(one)) !== undefined)
        .flatMap(one =>
          offeredFixes(place.folder, one, folder.today.current).map(fix => {
            const action = actionOf(fix, place.folder, document, rangeOf);
            action.diagnostics = shown.filter(other => isSame(other, one, rangeOf));
            return action;
          }),
        );
    },
  };
  return vscode.languages.registerCodeActionsProvider(reportedFiles, provider, {
    providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
  });
}

type RangeOf = ReturnType<typeof rangesIn>;

function isSame(shown: vscode.Diagnostic, found: Diagnostic, rangeOf: RangeOf): boolean {
  return (
    shown.code === found.code &&
    shown.message === found.message &&
    shown.range.isEqual(rangeOf(found))
  );
}

function actionOf(
  { title, remedy, isPreferred }: QuickFix,
  { uri }: ReadyFolder,
  document: vscode.TextDocument,
  rangeOf: RangeOf,
): vscode.CodeAction {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.isPreferred = isPreferred;
  const edit = editOf(remedy, uri, document, rangeOf);
  if (edit) action.edit = edit;
  const command = commandFor(remedy);
  if (command) action.command = { title, command: command.id, arguments: [...command.given] };
  if (remedy.does === 'select') {
    const selection = rangeOf(remedy.span);
    action.command = { title, command: 'vscode.open', arguments: [document.uri, { selection }] };
  }
  return action;
}

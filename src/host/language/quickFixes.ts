import * as vscode from 'vscode';

import type { Diagnostic } from '../../language/diagnostics';
import type { QuickFix, Remedy } from '../../language/quickFix/quickFix';
import { quickFixes } from '../../language/quickFix/quickFixes';
import type { CareerFolder } from '../folder/careerFolder';
import type { ReadyFolder } from '../folder/folderState';
import { rangesIn } from '../folder/positions';

import { commandFor, isThere } from './fixCommands';
import { fileOf, logFiles } from './place';

/** Offers what can be done about a finding, at its place and in the Problems view. */
export function registerQuickFixes(folder: CareerFolder): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    provideCodeActions(document, range, { diagnostics: shown }) {
      const place = fileOf(folder, document);
      if (!place) return undefined;
      const rangeOf = rangesIn(document.getText());
      return place.folder.diagnostics
        .filter(one => one.file === place.path && range.intersection(rangeOf(one)) !== undefined)
        .flatMap(one =>
          quickFixes(place.folder.reading, one, folder.today.current)
            .filter(isThere)
            .map(fix => {
              const action = actionOf(fix, place.folder, document, rangeOf);
              action.diagnostics = shown.filter(other => isSame(other, one, rangeOf));
              return action;
            }),
        );
    },
  };
  return vscode.languages.registerCodeActionsProvider(logFiles, provider, {
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

function editOf(
  remedy: Remedy,
  root: vscode.Uri,
  document: vscode.TextDocument,
  rangeOf: RangeOf,
): vscode.WorkspaceEdit | undefined {
  const edit = new vscode.WorkspaceEdit();
  if (remedy.does === 'rename') {
    edit.renameFile(document.uri, vscode.Uri.joinPath(root, remedy.to));
    return edit;
  }
  if (remedy.does !== 'edit') return undefined;
  const { splice, isSnippet } = remedy;
  const range = rangeOf(splice);
  const change = isSnippet
    ? snippetEdit(range, splice.text)
    : new vscode.TextEdit(range, splice.text);
  edit.set(document.uri, [change]);
  return edit;
}

/** The text is indented already for the place it goes to. */
function snippetEdit(range: vscode.Range, text: string): vscode.SnippetTextEdit {
  const edit = new vscode.SnippetTextEdit(range, new vscode.SnippetString(text));
  edit.keepWhitespace = true;
  return edit;
}

import * as vscode from 'vscode';

import type { Completion, CompletionKind } from '../../language/completion/completion';
import { completionsAt } from '../../language/completion/completions';
import type { CareerFolder } from '../folder/careerFolder';
import { yamlExtensionDoes } from '../yamlExtension';

import { caretIn, fileOf, logFiles } from './place';

const icons: Readonly<Record<CompletionKind, vscode.CompletionItemKind>> = {
  key: vscode.CompletionItemKind.Property,
  word: vscode.CompletionItemKind.EnumMember,
  setting: vscode.CompletionItemKind.EnumMember,
  reference: vscode.CompletionItemKind.Reference,
  date: vscode.CompletionItemKind.Constant,
  rhythm: vscode.CompletionItemKind.Constant,
  entry: vscode.CompletionItemKind.Snippet,
};

/** What a JSON Schema cannot know: the log itself, its settings, and the calendar. */
const beyondSchema: ReadonlySet<CompletionKind> = new Set([
  'reference',
  'setting',
  'date',
  'entry',
]);

export function registerCompletion(folder: CareerFolder): vscode.Disposable {
  const provider: vscode.CompletionItemProvider = {
    provideCompletionItems(document, position) {
      const place = fileOf(folder, document);
      if (!place) return undefined;
      const { log } = place.folder.reading;
      const found = completionsAt(
        log,
        caretIn(place.path, document, position),
        folder.today.current,
      );
      const isShared = yamlExtensionDoes('completion');
      return found
        .filter(({ kind }) => !isShared || beyondSchema.has(kind))
        .map((completion, index) => itemOf(completion, index, document));
    },
  };
  return vscode.languages.registerCompletionItemProvider(logFiles, provider, ' ', ':', '-', '[');
}

function itemOf(
  { kind, label, detail, doc, filter, replace, text, isSnippet, isFollowed }: Completion,
  index: number,
  document: vscode.TextDocument,
): vscode.CompletionItem {
  const item = new vscode.CompletionItem({ label, description: detail }, icons[kind]);
  item.documentation = doc;
  item.filterText = filter;
  item.sortText = String(index).padStart(5, '0');
  item.insertText = isSnippet ? new vscode.SnippetString(text) : text;
  item.keepWhitespace = true;
  item.range = new vscode.Range(
    document.positionAt(replace.start),
    document.positionAt(replace.end),
  );
  if (isFollowed) item.command = { command: 'editor.action.triggerSuggest', title: '' };
  return item;
}

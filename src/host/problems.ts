import * as vscode from 'vscode';

import type { Severity } from '../rules/rule';

import type { CareerFolder } from './folder/careerFolder';
import type { FolderState, ReadyFolder } from './folder/folderState';
import { rangesOf } from './folder/positions';
import { Owner } from './owner';
import { yamlExtensionDoes } from './yamlExtension';

const severities: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

/** Shows what is wrong with the log in the Problems view, for all files, open or not. */
export class Problems extends Owner {
  readonly #collection = this.own(vscode.languages.createDiagnosticCollection('careerLog'));

  constructor(folder: CareerFolder) {
    super();
    this.own(folder.onDidChange(state => this.#show(state)));
    this.own(vscode.extensions.onDidChange(() => this.#show(folder.current)));
    const showAgain = ({ languageId }: vscode.TextDocument) => {
      if (languageId === 'yaml' && yamlExtensionDoes('validate')) this.#show(folder.current);
    };
    this.own(vscode.workspace.onDidOpenTextDocument(showAgain));
    this.own(vscode.workspace.onDidCloseTextDocument(showAgain));
    this.#show(folder.current);
  }

  #show(state: FolderState): void {
    if (state.state === 'loading') return;
    const byFile = state.state === 'ready' ? shownByFile(state) : new Map<string, never[]>();
    const gone: vscode.Uri[] = [];
    this.#collection.forEach(uri => {
      if (!byFile.has(uri.toString())) gone.push(uri);
    });
    for (const uri of gone) this.#collection.delete(uri);
    for (const [uri, shown] of byFile) this.#collection.set(vscode.Uri.parse(uri), shown);
  }
}

/** By the URI of the file. What a YAML extension finds by our JSON Schemas it shows itself, in open documents only. */
function shownByFile({
  uri,
  reading,
  diagnostics,
}: ReadyFolder): ReadonlyMap<string, vscode.Diagnostic[]> {
  const byFile = new Map<string, vscode.Diagnostic[]>();
  const checkedElsewhere = new Set(
    yamlExtensionDoes('validate')
      ? vscode.workspace.textDocuments
          .filter(({ languageId, isClosed }) => languageId === 'yaml' && !isClosed)
          .map(document => document.uri.toString())
      : [],
  );
  const rangeOf = rangesOf(reading);
  for (const { file, code, severity, message, isInSchema, ...span } of diagnostics) {
    const key = vscode.Uri.joinPath(uri, file).toString();
    if (isInSchema === true && checkedElsewhere.has(key)) continue;
    const shown = new vscode.Diagnostic(rangeOf(file, span), message, severities[severity]);
    shown.source = 'Career Log';
    shown.code = code;
    const others = byFile.get(key);
    if (others) others.push(shown);
    else byFile.set(key, [shown]);
  }
  return byFile;
}

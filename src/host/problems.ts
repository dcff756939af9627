import * as vscode from 'vscode';

import type { Severity } from '../rules/rule';

import type { CareerFolder } from './folder/careerFolder';
import type { FolderState } from './folder/folderState';
import { rangeIn } from './folder/positions';
import { Owner } from './owner';

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
    this.#show(folder.current);
  }

  #show(state: FolderState): void {
    if (state.state === 'loading') return;
    const byFile = new Map<string, vscode.Diagnostic[]>();
    if (state.state === 'ready') {
      for (const { file, code, severity, message, ...span } of state.diagnostics) {
        const text = state.reading.files.get(file)?.text ?? '';
        const shown = new vscode.Diagnostic(rangeIn(text, span), message, severities[severity]);
        shown.source = 'Career Log';
        shown.code = code;
        byFile.set(file, [...(byFile.get(file) ?? []), shown]);
      }
    }
    const seen = new Set<string>();
    if (state.state === 'ready') {
      for (const [file, diagnostics] of byFile) {
        const uri = vscode.Uri.joinPath(state.uri, file);
        seen.add(uri.toString());
        this.#collection.set(uri, diagnostics);
      }
    }
    const gone: vscode.Uri[] = [];
    this.#collection.forEach(uri => {
      if (!seen.has(uri.toString())) gone.push(uri);
    });
    for (const uri of gone) this.#collection.delete(uri);
  }
}

import * as vscode from 'vscode';

import type { Kind, SingletonKind } from '../../core/schema/kinds';
import { documentSymbols, workspaceSymbols, type DocumentSymbol } from '../../language/symbols';
import type { CareerFolder } from '../folder/careerFolder';
import { rangeIn } from '../folder/positions';

import { fileOf, logFiles } from './place';

const { SymbolKind } = vscode;

const icons: Readonly<Partial<Record<Kind | SingletonKind, vscode.SymbolKind>>> = {
  goals: SymbolKind.Namespace,
  milestones: SymbolKind.Interface,
  people: SymbolKind.Object,
  meetings: SymbolKind.Event,
  moments: SymbolKind.Event,
  wins: SymbolKind.Constant,
};

/** The outline of a file, and `#` to find an entry by the words of its title. */
export function registerSymbols(folder: CareerFolder): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.languages.registerDocumentSymbolProvider(logFiles, {
      provideDocumentSymbols(document) {
        const place = fileOf(folder, document);
        const file = place?.folder.reading.files.get(place.path);
        return file && documentSymbols(file).map(symbol => symbolOf(file.text, symbol));
      },
    }),
    vscode.languages.registerWorkspaceSymbolProvider({
      provideWorkspaceSymbols(query) {
        const state = folder.current;
        if (state.state !== 'ready') return undefined;
        return workspaceSymbols(state.reading, query).map(({ name, id, kind, file, selection }) => {
          const text = state.reading.files.get(file)?.text ?? '';
          const uri = vscode.Uri.joinPath(state.uri, file);
          const location = new vscode.Location(uri, rangeIn(text, selection));
          return new vscode.SymbolInformation(name, iconOf(kind), id, location);
        });
      },
    }),
  );
}

function symbolOf(text: string, symbol: DocumentSymbol): vscode.DocumentSymbol {
  const { name, detail, kind, range, selection, children } = symbol;
  const shown = new vscode.DocumentSymbol(
    name,
    detail,
    iconOf(kind),
    rangeIn(text, range),
    rangeIn(text, selection),
  );
  shown.children = children.map(child => symbolOf(text, child));
  return shown;
}

function iconOf(kind: Kind | SingletonKind): vscode.SymbolKind {
  return icons[kind] ?? SymbolKind.Property;
}

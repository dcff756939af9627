import * as vscode from 'vscode';

import type { Kind, SingletonKind } from '../../core/schema/kinds';
import { documentSymbols, workspaceSymbols, type DocumentSymbol } from '../../language/symbols';
import type { Span } from '../../yaml/read/node';
import type { CareerFolder } from '../folder/careerFolder';
import { rangesIn, rangesOf } from '../folder/positions';
import { hasYamlExtension } from '../yamlExtension';

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
        // An editor shows the outlines of all extensions, one below the other.
        if (hasYamlExtension()) return undefined;
        const place = fileOf(folder, document);
        const file = place?.folder.reading.files.get(place.path);
        if (!file) return undefined;
        const rangeOf = rangesIn(file.text);
        return documentSymbols(file).map(symbol => symbolOf(symbol, rangeOf));
      },
    }),
    vscode.languages.registerWorkspaceSymbolProvider({
      provideWorkspaceSymbols(query) {
        const state = folder.current;
        if (state.state !== 'ready') return undefined;
        const rangeOf = rangesOf(state.reading);
        return workspaceSymbols(state.reading, query).map(({ name, id, kind, file, selection }) => {
          const uri = vscode.Uri.joinPath(state.uri, file);
          const location = new vscode.Location(uri, rangeOf(file, selection));
          return new vscode.SymbolInformation(name, iconOf(kind), id, location);
        });
      },
    }),
  );
}

function symbolOf(
  { name, detail, kind, range, selection, children }: DocumentSymbol,
  rangeOf: (span: Span) => vscode.Range,
): vscode.DocumentSymbol {
  const shown = new vscode.DocumentSymbol(
    name,
    detail,
    iconOf(kind),
    rangeOf(range),
    rangeOf(selection),
  );
  shown.children = children.map(child => symbolOf(child, rangeOf));
  return shown;
}

function iconOf(kind: Kind | SingletonKind): vscode.SymbolKind {
  return icons[kind] ?? SymbolKind.Property;
}

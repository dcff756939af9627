import * as vscode from 'vscode';

import { definitionAt } from '../../language/definition';
import { referencesAt } from '../../language/references';
import { renameAt, renameRangeAt } from '../../language/rename';
import type { Span } from '../../yaml/read/node';
import type { CareerFolder } from '../folder/careerFolder';
import type { ReadyFolder } from '../folder/folderState';
import { rangesOf } from '../folder/positions';
import { openToEdit } from '../folder/openToEdit';

import { caretIn, fileOf, logFiles } from './place';

/** Definition, references and rename of the ids of a log. */
export function registerNavigation(folder: CareerFolder): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.languages.registerDefinitionProvider(logFiles, definitions(folder)),
    vscode.languages.registerReferenceProvider(logFiles, references(folder)),
    vscode.languages.registerRenameProvider(logFiles, renames(folder)),
  );
}

function definitions(folder: CareerFolder): vscode.DefinitionProvider {
  return {
    provideDefinition(document, position) {
      const place = fileOf(folder, document);
      if (!place) return undefined;
      const answer = definitionAt(place.folder.reading, caretIn(place.path, document, position));
      return answer?.targets.map(({ file, range, selection }): vscode.LocationLink => {
        const target = locationIn(place.folder, file, range);
        return {
          originSelectionRange: rangeOf(document, answer.origin),
          targetUri: target.uri,
          targetRange: target.range,
          targetSelectionRange: locationIn(place.folder, file, selection).range,
        };
      });
    },
  };
}

function references(folder: CareerFolder): vscode.ReferenceProvider {
  return {
    provideReferences(document, position, { includeDeclaration }) {
      const place = fileOf(folder, document);
      if (!place) return undefined;
      return referencesAt(place.folder.reading, caretIn(place.path, document, position))
        .filter(({ isDefinition }) => includeDeclaration || !isDefinition)
        .map(({ file, ...span }) => locationIn(place.folder, file, span));
    },
  };
}

/** A refusal is thrown: the editor shows its sentence beside the name. */
function renames(folder: CareerFolder): vscode.RenameProvider {
  return {
    prepareRename(document, position) {
      const place = fileOf(folder, document);
      if (!place) return undefined;
      refuseReadonly(place.folder);
      const answer = renameRangeAt(place.folder.reading, caretIn(place.path, document, position));
      if ('refused' in answer) throw new Error(answer.refused);
      return { range: rangeOf(document, answer), placeholder: answer.id };
    },
    async provideRenameEdits(document, position, newId) {
      const place = fileOf(folder, document);
      if (!place) return undefined;
      refuseReadonly(place.folder);
      const caret = caretIn(place.path, document, position);
      const answer = renameAt(place.folder.reading, caret, newId);
      if ('refused' in answer) throw new Error(answer.refused);
      await refuseChanged(
        place.folder,
        answer.edits.map(({ file }) => file),
      );
      const edit = new vscode.WorkspaceEdit();
      for (const { file, splices } of answer.edits) {
        for (const { text, ...span } of splices) {
          const { uri, range } = locationIn(place.folder, file, span);
          edit.replace(uri, range, text);
        }
      }
      return edit;
    },
  };
}

function refuseReadonly({ readonlyReason }: ReadyFolder): void {
  if (readonlyReason !== undefined) throw new Error(readonlyReason);
}

/** The places of a rename are those of the last reading; a file may have changed on disk since. */
async function refuseChanged({ uri, reading }: ReadyFolder, files: readonly string[]) {
  for (const file of files) {
    const document = await openToEdit(vscode.Uri.joinPath(uri, file));
    if (document.getText() !== reading.files.get(file)?.text) {
      throw new Error(vscode.l10n.t('{0} has just changed. Try again.', file));
    }
  }
}

function rangeOf(document: vscode.TextDocument, { start, end }: Span): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}

function locationIn({ uri, reading }: ReadyFolder, file: string, span: Span): vscode.Location {
  return new vscode.Location(vscode.Uri.joinPath(uri, file), rangesOf(reading)(file, span));
}

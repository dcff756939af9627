import * as vscode from 'vscode';

import { isKind } from '../core/schema/kinds';
import { spanOfEntry } from '../yaml/read/locate';

import { UserError } from './errors';
import type { CareerFolder } from './folder/careerFolder';
import { entryOf } from './folder/editPlan';

/**
 * Opens an entry in its YAML file and selects its beginning.
 *
 * @throws {UserError} when there is no such entry.
 */
export async function openEntry(folder: CareerFolder, kind: string, id: string): Promise<void> {
  const state = await folder.settled();
  if (state.state !== 'ready' || !isKind(kind)) {
    throw new UserError(vscode.l10n.t('There is no entry "{0}" among the {1}.', id, kind));
  }
  const { origin } = entryOf(state, kind, id);
  const file = state.reading.files.get(origin.file);
  const span = file?.type === 'list' ? spanOfEntry(file, origin) : undefined;
  const document = await vscode.workspace.openTextDocument(
    vscode.Uri.joinPath(state.uri, origin.file),
  );
  const at = document.positionAt(span?.start ?? 0);
  await vscode.window.showTextDocument(document, { selection: new vscode.Range(at, at) });
}

import * as vscode from 'vscode';

import type { Kind } from '../core/schema/kinds';
import { findWritten } from '../yaml/edit/findWritten';

import type { CareerFolder } from './folder/careerFolder';

/** Finds the file of the log that says all that is written in a text; see `findWritten`. */
export type FileThatSays = (kind: Kind, text: string) => Promise<vscode.Uri | undefined>;

/** Looks in the folder as it is read by then, with the unsaved changes of its documents. */
export function fileThatSays(folder: CareerFolder): FileThatSays {
  return async (kind, text) => {
    const state = await folder.settled();
    if (state.state !== 'ready') return undefined;
    const entry = findWritten(state.reading.log, kind, text);
    return entry && vscode.Uri.joinPath(state.uri, entry.origin.file);
  };
}

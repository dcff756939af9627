import * as vscode from 'vscode';

import { findWritten } from '../yaml/edit/findWritten';

import { openDraft, type Draft, type Drafts } from './drafts';
import type { CareerFolder } from './folder/careerFolder';

/** Offers what an earlier session left behind, once, unless it stands in the log by now. */
export async function offerDrafts(drafts: Drafts, folder: CareerFolder): Promise<void> {
  const pending: Draft[] = [];
  for (const draft of await drafts.pending()) {
    const file = await fileThatSays(draft, folder);
    if (file) await drafts.forgetOnceSaved(draft, [file]);
    else pending.push(draft);
  }
  if (pending.length === 0) return;
  const open = vscode.l10n.t('Open');
  const discard = vscode.l10n.t('Discard');
  const message =
    pending.length === 1
      ? vscode.l10n.t('An entry that you typed did not reach your career log.')
      : vscode.l10n.t('{0} entries that you typed did not reach your career log.', pending.length);
  const picked = await vscode.window.showWarningMessage(message, open, discard);
  if (picked === undefined) return;
  for (const draft of pending) {
    if (picked === open) await openDraft(draft.text);
    await drafts.forget(draft);
  }
}

/** The file of the log, with its unsaved changes, in which all of a draft is said. */
async function fileThatSays({ kind, text }: Draft, folder: CareerFolder) {
  const state = await folder.settled();
  if (state.state !== 'ready') return undefined;
  const entry = findWritten(state.reading.log, kind, text);
  return entry && vscode.Uri.joinPath(state.uri, entry.origin.file);
}

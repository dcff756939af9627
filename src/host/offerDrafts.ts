import * as vscode from 'vscode';

import type { Draft, Drafts } from './drafts';

/** Offers what an earlier session left behind, unless the log says it by now, or a document shows it. */
export async function offerDrafts(drafts: Drafts): Promise<void> {
  const pending: Draft[] = [];
  for (const draft of await drafts.pending()) {
    const isKnown = (await drafts.forgetOnceSaved(draft)) || drafts.followShown(draft);
    if (!isKnown) pending.push(draft);
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
    await (picked === open ? drafts.show([draft]) : drafts.forget(draft));
  }
}

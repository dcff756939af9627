import * as vscode from 'vscode';

import type { Kind } from '../core/schema/kinds';
import { specOf } from '../core/schema/kinds';
import { emitFields } from '../yaml/edit/emit';

import { UserError } from './errors';
import type { Values } from './folder/logWriter';

/** Offers what was typed in an untitled document, so that no failure to write costs it. */
export async function offerTyped(kind: Kind, typed: Values, error: unknown): Promise<void> {
  const style = { indent: 2, eol: '\n', flow: false };
  const entry = `- ${emitFields(typed, specOf(kind).fields, style).join('\n  ')}\n`;
  const reason = error instanceof Error ? error.message : String(error);
  const head = vscode.l10n.t('Not saved yet. Copy it into your log: {0}', kind);
  const document = await vscode.workspace.openTextDocument({
    language: 'yaml',
    content: `# ${head}\n# ${reason.replaceAll('\n', ' ')}\n${entry}`,
  });
  await vscode.window.showTextDocument(document);
  throw new UserError(vscode.l10n.t('{0} What you typed stands in a new document.', reason));
}

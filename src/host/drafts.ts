import * as vscode from 'vscode';

import type { Kind } from '../core/schema/kinds';
import { written } from '../yaml/edit/addEntry';

import type { Values } from './folder/logEdit';

/** What a person typed about one entry. */
export interface Typed {
  readonly kind: Kind;
  readonly fields: Values;
}

/** What a person typed and is not in the log yet, as a text of the extension's own storage. */
export interface Draft {
  readonly uri: vscode.Uri;
  /** Each entry as YAML, below a comment that says what it is. */
  readonly text: string;
}

/**
 * Keeps what was typed until it stands in the log, so that neither a failed write nor a crash costs it.
 * It lies in the storage of the workspace, beside no other data, and is removed when it is no longer needed.
 */
export class Drafts {
  readonly #folder: vscode.Uri;

  constructor(storage: vscode.Uri) {
    this.#folder = vscode.Uri.joinPath(storage, 'drafts');
  }

  /** @returns the draft even when the storage cannot hold it: then only this window has it. */
  async keep(...typed: readonly Typed[]): Promise<Draft> {
    const uri = vscode.Uri.joinPath(this.#folder, `${crypto.randomUUID()}.yaml`);
    const text = typed.map(textOf).join('\n');
    try {
      await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    } catch {
      // Nothing is lost yet: the entry is about to be written to the log.
    }
    return { uri, text };
  }

  async forget({ uri }: Draft): Promise<void> {
    try {
      await vscode.workspace.fs.delete(uri);
    } catch {
      // It was never stored.
    }
  }

  /** What an earlier session left behind. */
  async pending(): Promise<readonly Draft[]> {
    const found = await this.#names();
    return Promise.all(
      found.map(async name => {
        const uri = vscode.Uri.joinPath(this.#folder, name);
        const text = new TextDecoder('utf-8').decode(await vscode.workspace.fs.readFile(uri));
        return { uri, text };
      }),
    );
  }

  async #names(): Promise<readonly string[]> {
    try {
      const entries = await vscode.workspace.fs.readDirectory(this.#folder);
      return entries.map(([name]) => name).filter(name => name.endsWith('.yaml'));
    } catch {
      return [];
    }
  }
}

/**
 * Shows a draft in an untitled document, which VS Code keeps from then on.
 *
 * @param place what stands in the way of writing it; it is shown beside where it can be shown.
 */
export async function openDraft(text: string, place?: vscode.Location): Promise<void> {
  const document = await vscode.workspace.openTextDocument({ language: 'yaml', content: text });
  const isBeside = place !== undefined && (await isShown(place));
  const viewColumn = isBeside ? vscode.ViewColumn.Beside : vscode.ViewColumn.Active;
  await vscode.window.showTextDocument(document, { viewColumn });
}

/** Shows a place; false for what no editor opens, such as a folder or a file that is too large. */
async function isShown({ uri, range }: vscode.Location): Promise<boolean> {
  try {
    await vscode.window.showTextDocument(uri, { selection: range });
    return true;
  } catch {
    return false;
  }
}

/** Offers what an earlier session left behind, once. */
export async function offerPending(drafts: Drafts): Promise<void> {
  const pending = await drafts.pending();
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

function textOf({ kind, fields }: Typed): string {
  const head = vscode.l10n.t('Not saved yet. Copy it into your log: {0}', kind);
  return `# ${head}\n${written(kind, fields)}`;
}

import * as vscode from 'vscode';

import { isKind, type Kind } from '../core/schema/kinds';
import { written } from '../yaml/edit/addEntry';

import type { FileThatSays } from './fileThatSays';
import type { Values } from './folder/logEdit';
import { unsavedDocument } from './folder/readFolder';

/** What a person typed about one entry. */
export interface Typed {
  readonly kind: Kind;
  readonly fields: Values;
}

/** What a person typed about one entry and is not in the log yet, as a text of the extension's own storage. */
export interface Draft {
  readonly uri: vscode.Uri;
  readonly kind: Kind;
  /** The entry as YAML, below a comment that says what it is. */
  readonly text: string;
}

/**
 * Keeps what was typed until it stands in the files of the log, so that neither a failed write nor a crash costs it.
 * It lies in the storage of the workspace, beside no other data.
 */
export class Drafts implements vscode.Disposable {
  readonly #folder: vscode.Uri;
  /** What no file of the log says yet, but perhaps a document. */
  readonly #unsaved = new Set<Draft>();
  /** The untitled document that shows a draft. */
  readonly #shown = new Map<Draft, vscode.TextDocument>();
  readonly #events = vscode.Disposable.from(
    vscode.workspace.onDidSaveTextDocument(() => this.#onSaved()),
    vscode.workspace.onDidCloseTextDocument(document => this.#onClosed(document)),
  );

  constructor(
    storage: vscode.Uri,
    readonly fileThatSays: FileThatSays,
  ) {
    this.#folder = vscode.Uri.joinPath(storage, 'drafts');
  }

  /** @returns the draft even when the storage cannot hold it: then only this window has it. */
  async keep({ kind, fields }: Typed): Promise<Draft> {
    const uri = vscode.Uri.joinPath(this.#folder, `${crypto.randomUUID()}.${kind}.yaml`);
    const head = vscode.l10n.t('Not saved yet. Copy it into your log: {0}', kind);
    const text = `# ${head}\n${written(kind, fields)}`;
    try {
      await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    } catch {
      // Nothing is lost yet: the entry is about to be written to the log.
    }
    return { uri, kind, text };
  }

  async forget(draft: Draft): Promise<void> {
    this.#unsaved.delete(draft);
    this.#shown.delete(draft);
    try {
      await vscode.workspace.fs.delete(draft.uri);
    } catch {
      // It was never stored.
    }
  }

  /**
   * Forgets a draft when a file without unsaved changes says all of it: at once, or after one was saved. Until then
   * the person may still take back what they did not save.
   *
   * @returns false where the log does not say it even unsaved.
   */
  async forgetOnceSaved(draft: Draft): Promise<boolean> {
    const file = await this.fileThatSays(draft.kind, draft.text);
    if (file && !unsavedDocument(file)) await this.forget(draft);
    else this.#unsaved.add(draft);
    return file !== undefined;
  }

  /** What an earlier session left behind. */
  async pending(): Promise<readonly Draft[]> {
    const found = await this.#names();
    const drafts = await Promise.all(found.map(([name, kind]) => this.#read(name, kind)));
    return drafts.filter(draft => draft !== undefined);
  }

  /**
   * Shows drafts in an untitled document. VS Code keeps that from a moment later on, also in its next session;
   * until it is closed, or the log says what is in it, they stay here too.
   *
   * @param place what stands in the way of writing them; it is shown beside where it can be shown.
   */
  async show(drafts: readonly Draft[], place?: vscode.Location): Promise<void> {
    const document = await openDraft(drafts.map(({ text }) => text).join('\n'), place);
    for (const draft of drafts) this.#follow(draft, document);
  }

  /**
   * Takes an untitled document that VS Code kept from an earlier session for one that {@link show} opened.
   *
   * @returns false where none shows the draft.
   */
  followShown(draft: Draft): boolean {
    const document = vscode.workspace.textDocuments.find(
      one => one.isUntitled && one.getText().includes(draft.text),
    );
    if (document) this.#follow(draft, document);
    return document !== undefined;
  }

  dispose(): void {
    this.#events.dispose();
  }

  #follow(draft: Draft, document: vscode.TextDocument): void {
    this.#shown.set(draft, document);
    this.#unsaved.add(draft);
  }

  #onClosed(document: vscode.TextDocument): void {
    for (const [draft, shownIn] of this.#shown) {
      if (shownIn === document) void this.forget(draft);
    }
  }

  #onSaved(): void {
    for (const draft of this.#unsaved) void this.forgetOnceSaved(draft);
  }

  /** @returns undefined where there is none any more: it has just been forgotten, perhaps by another window. */
  async #read(name: string, kind: Kind): Promise<Draft | undefined> {
    const uri = vscode.Uri.joinPath(this.#folder, name);
    try {
      const text = new TextDecoder('utf-8').decode(await vscode.workspace.fs.readFile(uri));
      return { uri, kind, text };
    } catch {
      return undefined;
    }
  }

  async #names(): Promise<readonly (readonly [name: string, kind: Kind])[]> {
    try {
      const entries = await vscode.workspace.fs.readDirectory(this.#folder);
      return entries.flatMap(([name]) => {
        const [, kind = '', end] = name.split('.');
        return isKind(kind) && end === 'yaml' ? [[name, kind] as const] : [];
      });
    } catch {
      return [];
    }
  }
}

/**
 * Shows what was typed in an untitled document.
 *
 * @param place what stands in the way of writing it; it is shown beside where it can be shown.
 */
export async function openDraft(
  text: string,
  place?: vscode.Location,
): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument({ language: 'yaml', content: text });
  const isBeside = place !== undefined && (await isShown(place));
  const viewColumn = isBeside ? vscode.ViewColumn.Beside : vscode.ViewColumn.Active;
  await vscode.window.showTextDocument(document, { viewColumn });
  return document;
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

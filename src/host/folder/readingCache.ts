import * as vscode from 'vscode';

import { roleOf } from '../../yaml/read/filePlan';
import { keep, readKept, type KeptFile } from '../../yaml/read/keptFile';
import type { LogFile } from '../../yaml/read/readLog';

/** A log with less text, in characters, is read as quickly without, so nothing of it is stored. */
export const worthKeeping = 500_000;

/** What was decoded of each file, by its path, with the digest of the text it was decoded from. */
type KeptFiles = Readonly<Record<string, { readonly digest: string; readonly items: KeptFile }>>;

/** While the extension is being developed its version says nothing, so nothing is kept. */
export function readingCacheOf(context: vscode.ExtensionContext): ReadingCache {
  const isReleased = context.extensionMode === vscode.ExtensionMode.Production;
  const { version } = context.extension.packageJSON as { readonly version: string };
  return new ReadingCache(
    isReleased ? context.storageUri : undefined,
    `${version} ${vscode.env.language}`,
  );
}

/**
 * Decoded files of a large log between sessions. It lies in the extension's storage on this machine and is
 * only ever a shortcut: where it is damaged, from another version or of another text, the file is read.
 */
export class ReadingCache {
  readonly #storage: vscode.Uri | undefined;
  readonly #uri: vscode.Uri | undefined;
  #stored: string | undefined;

  /**
   * @param storage nothing is kept where there is none.
   * @param version of the extension and the language of its messages: what it kept fits no other.
   */
  constructor(
    storage: vscode.Uri | undefined,
    readonly version: string,
  ) {
    this.#storage = storage;
    this.#uri = storage && vscode.Uri.joinPath(storage, 'reading.cache');
  }

  /** Gives a function that reads a file by what was kept of it, or `undefined` when that does not fit. */
  async open(): Promise<(path: string, text: string) => Promise<LogFile | undefined>> {
    const files = await this.#load();
    return async (path, text) => {
      const role = roleOf(path);
      const kept = Object.hasOwn(files, path) ? files[path] : undefined;
      if (!kept || role.role !== 'list' || kept.digest !== (await digest(text))) return undefined;
      return readKept(path, role.kind, text, kept.items);
    };
  }

  /** Never rejects: without a cache the next session only starts slower. */
  async store(files: readonly LogFile[]): Promise<void> {
    if (!this.#uri || !this.#storage) return;
    try {
      if (files.reduce((sum, { text }) => sum + text.length, 0) < worthKeeping) {
        await vscode.workspace.fs.delete(this.#uri);
        return;
      }
      const parts: string[] = [];
      // One after the other, so that a large log does not hold up what else wants to run.
      for (const file of files) {
        const items = file.type === 'list' ? keep(file) : undefined;
        const kept = items && { digest: await digest(file.text), items };
        if (kept) parts.push(`${JSON.stringify(file.path)}:${JSON.stringify(kept)}`);
      }
      const body = `{${parts.join(',')}}`;
      const seal = await this.#seal(body);
      if (seal === this.#stored) return;
      await vscode.workspace.fs.createDirectory(this.#storage);
      await vscode.workspace.fs.writeFile(this.#uri, new TextEncoder().encode(`${seal}\n${body}`));
      this.#stored = seal;
    } catch {
      // There was nothing to delete, or the storage is full or gone.
    }
  }

  async #load(): Promise<KeptFiles> {
    if (!this.#uri) return {};
    try {
      const bytes = await vscode.workspace.fs.readFile(this.#uri);
      const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
      const end = text.indexOf('\n');
      const body = text.slice(end + 1);
      const seal = await this.#seal(body);
      if (text.slice(0, end) !== seal) return {};
      this.#stored = seal;
      // What carries this seal was written by this very version, so it has the shape of the type.
      return JSON.parse(body) as KeptFiles;
    } catch {
      return {};
    }
  }

  #seal(body: string): Promise<string> {
    return digest(`${this.version}\n${body}`);
  }
}

/** SHA-256 in hexadecimal digits. */
async function digest(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(bytes), byte => byte.toString(16).padStart(2, '0')).join('');
}

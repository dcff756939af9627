import { connect, type Socket } from 'node:net';
import * as vscode from 'vscode';

import type { Written } from '../../../src/host/folder/logWriter';

import { api, logUri, when } from '../log';

const date = '2026-11-20';

/**
 * Writes entry after entry and tells what it types and what was said to be saved, until it kills its own
 * extension host at some step of a write: before it, in the middle, or after it.
 */
describe('an extension host', () => {
  it('is killed while it writes', async () => {
    const say = await listener(Number(process.env['CAREER_LOG_TEST_KILL']));
    const { onDidChangeWorkspaceFolders: changed } = vscode.workspace;
    await when(changed, () => vscode.workspace.workspaceFolders !== undefined);
    say('log', logUri().fsPath);
    await api();
    const steps = new Steps();
    const write = async (title: string) => {
      say('typed', title);
      steps.begin();
      const written = await vscode.commands.executeCommand<Written | undefined>(
        'careerLog.logWin',
        { title, date },
      );
      if (!written) throw new Error(`"${title}" was not written.`);
      if (written.isSaved || (await isRestoredSaved())) say('saved', title);
    };
    const name = crypto.randomUUID().slice(0, 8);
    await write(`${name} first`);
    await write(`${name} second`);
    const usual = steps.take();
    const at = 1 + Math.floor(Math.random() * usual);
    say('step', `${at} of ${usual}`);
    steps.kill(at);
    for (let n = 0; ; n++) await write(`${name} ${n}`);
  });
});

/**
 * VS Code brings back what the window before had changed and not saved; the entry was added to that. A person would
 * save it, or take what is on disk where that is newer.
 *
 * @returns whether it is saved.
 */
async function isRestoredSaved(): Promise<boolean> {
  const unsaved = vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty);
  const saved = await Promise.all(unsaved.map(document => document.save()));
  if (saved.every(isSaved => isSaved)) return true;
  for (const document of unsaved) {
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  }
  return false;
}

async function listener(port: number): Promise<(what: string, value: string) => void> {
  const socket = await new Promise<Socket>((resolve, reject) => {
    const open = connect(port, '127.0.0.1', () => resolve(open));
    open.once('error', reject);
  });
  return (what, value) => void socket.write(`${what}\t${value}\n`);
}

/** Counts what the extension asks VS Code for while it writes, from when the typed text is kept. */
class Steps {
  #count = 0;
  #killAt = Infinity;
  #isKept = false;

  constructor() {
    const { fs } = vscode.workspace;
    const names = ['stat', 'readDirectory', 'readFile', 'writeFile', 'rename', 'delete'] as const;
    const watched = Object.fromEntries(names.map(name => [name, this.#watched(fs, name)]));
    Object.defineProperty(vscode.workspace, 'fs', { value: { ...fs, ...watched } });
    for (const name of ['applyEdit', 'openTextDocument'] as const) {
      Object.assign(vscode.workspace, { [name]: this.#watched(vscode.workspace, name) });
    }
    vscode.workspace.onWillSaveTextDocument(() => this.#step());
    vscode.workspace.onDidSaveTextDocument(() => this.#step());
    vscode.workspace.onDidChangeTextDocument(() => this.#step());
  }

  /** An entry is about to be written; until its text is kept nobody can bring it back. */
  begin(): void {
    this.#isKept = false;
  }

  /** The steps of one write so far; counting begins anew. */
  take(): number {
    const count = Math.ceil(this.#count / 2);
    this.#count = 0;
    return count;
  }

  kill(at: number): void {
    this.#count = 0;
    this.#killAt = at;
  }

  #watched(owner: object, name: string) {
    const original: unknown = Reflect.get(owner, name);
    return async (...args: readonly unknown[]): Promise<unknown> => {
      if (typeof original !== 'function') return undefined;
      this.#step();
      const running: unknown = Reflect.apply(original, owner, args);
      this.#step();
      const result = await running;
      if (name === 'writeFile' && String(args[0]).includes('/drafts/')) this.#isKept = true;
      this.#step();
      return result;
    };
  }

  #step(): void {
    if (!this.#isKept) return;
    this.#count++;
    if (this.#count === this.#killAt) process.kill(process.pid, 'SIGKILL');
  }
}

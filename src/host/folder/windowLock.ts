import * as vscode from 'vscode';

import { Turns } from '../turns';

/** In milliseconds. */
const retryAfter = 25;
const renewAfter = 2000;
const staleAfter = 15_000;
const longestWait = 20_000;

/**
 * Lets one window at a time write, for all windows that share the extension's storage. The lock is a folder
 * that is not empty: moving another one onto it fails on every disk, so exactly one window gets it. Its holder
 * renews it for as long as it lives; a lock whose holder died grows old and is taken over.
 */
export class WindowLock {
  /** @param now the time, in milliseconds since 1970. */
  constructor(
    readonly storage: vscode.Uri,
    readonly now = () => Date.now(),
  ) {}

  /**
   * Runs while no other window does. Where the storage cannot hold a lock, or one window does not let go of it,
   * it runs without one.
   */
  async hold<Result>(run: () => Promise<Result>): Promise<Result> {
    const release = await this.#acquire();
    try {
      return await run();
    } finally {
      await release();
    }
  }

  async #acquire(): Promise<() => Promise<void>> {
    const lock = vscode.Uri.joinPath(this.storage, 'lock');
    const candidate = this.#fresh();
    const token = crypto.randomUUID();
    try {
      await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(candidate, token), new Uint8Array());
    } catch {
      return () => Promise.resolve();
    }
    let holder: string | undefined;
    for (let since = this.now(), renewed = since; this.now() - since < longestWait;) {
      // It would be old when its turn comes, and be taken over at once.
      if (this.now() - renewed > renewAfter) {
        await renew(candidate, token);
        renewed = this.now();
      }
      if (await moves(candidate, lock)) return this.#held(lock, token);
      const [current] = await holdersOf(lock);
      // Whoever writes one entry after the other lets go each time: that is no reason to write beside it.
      if (current !== holder) [holder, since] = [current, this.now()];
      if (this.now() - (await heldSince(lock, current)) > staleAfter) await this.#remove(lock);
      else await new Promise<void>(resolve => setTimeout(() => resolve(), retryAfter));
    }
    await remove(candidate);
    return () => Promise.resolve();
  }

  /** @returns what lets go of the lock. */
  #held(lock: vscode.Uri, token: string): () => Promise<void> {
    const turns = new Turns();
    const timer = setInterval(() => void turns.take(() => renew(lock, token)), renewAfter);
    return () => {
      clearInterval(timer);
      return turns.take(() => this.#release(lock, token));
    };
  }

  /** One that was taken over, since this machine slept meanwhile, is another window's. */
  async #release(lock: vscode.Uri, token: string): Promise<void> {
    if ((await holdersOf(lock)).includes(token)) await this.#remove(lock);
  }

  /** Moved away first: whatever another window puts there meanwhile is not this lock any more. */
  async #remove(lock: vscode.Uri): Promise<void> {
    const away = this.#fresh();
    if (await moves(lock, away)) await remove(away);
  }

  #fresh(): vscode.Uri {
    return vscode.Uri.joinPath(this.storage, `lock-${crypto.randomUUID()}`);
  }
}

async function moves(from: vscode.Uri, to: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.rename(from, to, { overwrite: false });
    return true;
  } catch {
    return false;
  }
}

/** In milliseconds since 1970; of a lock that is gone, a time that never comes. */
async function heldSince(lock: vscode.Uri, holder: string | undefined): Promise<number> {
  if (holder === undefined) return Infinity;
  try {
    return (await vscode.workspace.fs.stat(vscode.Uri.joinPath(lock, holder))).mtime;
  } catch {
    return Infinity;
  }
}

/** One that is another window's by now, or nobody's, is not made anew. */
async function renew(lock: vscode.Uri, token: string): Promise<void> {
  if (!(await holdersOf(lock)).includes(token)) return;
  try {
    await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(lock, token), new Uint8Array());
  } catch {
    // It is renewed the next time.
  }
}

/** The tokens of who holds it: one, or none where there is no lock. */
async function holdersOf(lock: vscode.Uri): Promise<readonly string[]> {
  try {
    return (await vscode.workspace.fs.readDirectory(lock)).map(([name]) => name);
  } catch {
    return [];
  }
}

async function remove(uri: vscode.Uri): Promise<void> {
  try {
    await vscode.workspace.fs.delete(uri, { recursive: true });
  } catch {
    // Another window has removed it.
  }
}

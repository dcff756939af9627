import * as vscode from 'vscode';

/** In milliseconds. */
const retryAfter = 25;
const staleAfter = 15_000;
const longestWait = 20_000;

/**
 * Lets one window at a time write, for all windows that share the extension's storage. The lock is a folder
 * that is not empty: moving another one onto it fails on every disk, so exactly one window gets it. A lock
 * whose holder died is taken over when it is old.
 */
export class WindowLock {
  constructor(readonly storage: vscode.Uri) {}

  /** Runs while no other window does; where the storage cannot hold a lock, it runs without one. */
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
    for (const start = Date.now(); Date.now() - start < longestWait;) {
      if (await moves(candidate, lock)) return () => this.#release(lock, token);
      const since = await heldSince(lock);
      if (since !== undefined && Date.now() - since > staleAfter) await this.#remove(lock);
      else await new Promise<void>(resolve => setTimeout(() => resolve(), retryAfter));
    }
    await remove(candidate);
    return () => Promise.resolve();
  }

  /** One that was taken over, since this window held it too long, is another window's. */
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

async function heldSince(lock: vscode.Uri): Promise<number | undefined> {
  const [holder] = await holdersOf(lock);
  if (holder === undefined) return undefined;
  try {
    return (await vscode.workspace.fs.stat(vscode.Uri.joinPath(lock, holder))).mtime;
  } catch {
    return undefined;
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

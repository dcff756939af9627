import type * as vscode from 'vscode';

const storageKey = 'passedCommits';

/** Commits that the person does not take for wins: they are not offered again, in no workspace. */
export class PassedCommits {
  constructor(readonly memento: vscode.Memento) {}

  has(hash: string): boolean {
    return this.#all().includes(hash);
  }

  async add(hash: string): Promise<void> {
    if (!this.has(hash)) await this.memento.update(storageKey, [...this.#all(), hash]);
  }

  #all(): readonly string[] {
    return this.memento.get<readonly string[]>(storageKey, []);
  }
}

import type * as vscode from 'vscode';

/** Owns what can be disposed, from the expression that makes it. */
export class Owner implements vscode.Disposable {
  readonly #owned: vscode.Disposable[] = [];
  #isDisposed = false;

  /** What arrives after the owner is gone is disposed at once, so that nothing leaks over an `await`. */
  own<Owned extends vscode.Disposable>(owned: Owned): Owned {
    if (this.#isDisposed) owned.dispose();
    else this.#owned.push(owned);
    return owned;
  }

  dispose(): void {
    this.#isDisposed = true;
    for (const owned of this.#owned.splice(0).reverse()) owned.dispose();
  }
}

import assert from 'node:assert/strict';
import * as vscode from 'vscode';

/** What a test does with a quick pick that is shown: the label it picks, or goes back or away. */
export type Reaction = { readonly pick: string } | 'back' | 'leave';

/** One quick pick as a person sees it. */
export interface Shown {
  readonly placeholder: string;
  readonly labels: readonly string[];
  /** What stands below each label. */
  readonly details: readonly (string | undefined)[];
}

/**
 * Runs while every quick pick is answered by a test instead of a person.
 *
 * @returns what was shown, in order.
 */
export async function answering(
  react: (shown: Shown) => Promise<Reaction> | Reaction,
  run: () => Thenable<unknown>,
): Promise<readonly Shown[]> {
  const seen: Shown[] = [];
  const original = vscode.window.createQuickPick;
  const create = () =>
    new AnsweredPick(async shown => {
      seen.push(shown);
      return react(shown);
    });
  Object.assign(vscode.window, { createQuickPick: create });
  try {
    await run();
  } finally {
    Object.assign(vscode.window, { createQuickPick: original });
  }
  return seen;
}

/** The part of a quick pick that the product uses. */
class AnsweredPick {
  items: readonly vscode.QuickPickItem[] = [];
  activeItems: readonly vscode.QuickPickItem[] = [];
  selectedItems: readonly vscode.QuickPickItem[] = [];
  placeholder = '';
  value = '';
  buttons: readonly vscode.QuickInputButton[] = [];
  readonly #accepted = new vscode.EventEmitter<void>();
  readonly #pressed = new vscode.EventEmitter<vscode.QuickInputButton>();
  readonly #hidden = new vscode.EventEmitter<void>();
  readonly onDidAccept = this.#accepted.event;
  readonly onDidTriggerButton = this.#pressed.event;
  readonly onDidHide = this.#hidden.event;
  /** Nothing is typed or ticked by the way. */
  readonly onDidChangeValue = never;
  readonly onDidChangeSelection = never;

  constructor(readonly react: (shown: Shown) => Promise<Reaction>) {}

  show(): void {
    void this.#answer();
  }

  dispose(): void {
    this.#hidden.fire();
  }

  async #answer(): Promise<void> {
    const labels = this.items.map(({ label }) => label);
    const details = this.items.map(({ detail }) => detail);
    const reaction = await this.react({ placeholder: this.placeholder, labels, details });
    if (reaction === 'leave') this.#hidden.fire();
    else if (reaction === 'back') this.#pressed.fire(vscode.QuickInputButtons.Back);
    else {
      const item = this.items.find(({ label }) => label === reaction.pick);
      assert.ok(item, `"${reaction.pick}" is not among: ${labels.join(', ')}`);
      this.selectedItems = [item];
      this.#accepted.fire();
    }
  }
}

/** An event that does not happen here. */
export function never(): vscode.Disposable {
  return new vscode.Disposable(() => undefined);
}

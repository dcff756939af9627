import assert from 'node:assert/strict';
import * as vscode from 'vscode';

/** What a test does with a question: picks a label, ticks some, types, presses a button, or goes back or away. */
export type Reaction =
  | { readonly pick: string }
  | { readonly tick: readonly string[] }
  | { readonly type: string }
  | { readonly press: string }
  | 'accept'
  | 'back'
  | 'leave';

/** One question as a person sees it. */
export interface Shown {
  /** The words of the question, wherever they stand in the input. */
  readonly placeholder: string;
  /** What stands in the input. */
  readonly value: string;
  /** Empty where a text is asked for. */
  readonly labels: readonly string[];
  /** What stands below each label. */
  readonly details: readonly (string | undefined)[];
  readonly ticked: readonly string[];
}

/**
 * Runs while every question is answered by a test instead of a person.
 *
 * @returns what was shown, in order.
 */
export async function answering(
  react: (shown: Shown) => Promise<Reaction> | Reaction,
  run: () => Thenable<unknown>,
): Promise<readonly Shown[]> {
  const seen: Shown[] = [];
  const { createQuickPick, createInputBox } = vscode.window;
  const recording = async (shown: Shown) => {
    seen.push(shown);
    return react(shown);
  };
  Object.assign(vscode.window, {
    createQuickPick: () => new AnsweredPick(recording),
    createInputBox: () => new AnsweredBox(recording),
  });
  try {
    await run();
  } finally {
    Object.assign(vscode.window, { createQuickPick, createInputBox });
  }
  return seen;
}

/** As {@link answering}, with one reaction for each question; the dialogue is left when they are used up. */
export function answeringInOrder(
  reactions: readonly Reaction[],
  run: () => Thenable<unknown>,
): Promise<readonly Shown[]> {
  const rest = [...reactions];
  return answering(() => rest.shift() ?? 'leave', run);
}

/** The part of an input that the product uses, whichever it is. */
abstract class AnsweredInput {
  placeholder: string | undefined;
  value = '';
  buttons: readonly vscode.QuickInputButton[] = [];
  readonly #accepted = new vscode.EventEmitter<void>();
  readonly #pressed = new vscode.EventEmitter<vscode.QuickInputButton>();
  readonly #hidden = new vscode.EventEmitter<void>();
  readonly #typed = new vscode.EventEmitter<string>();
  readonly onDidAccept = this.#accepted.event;
  readonly onDidTriggerButton = this.#pressed.event;
  readonly onDidHide = this.#hidden.event;
  readonly onDidChangeValue = this.#typed.event;
  #isDisposed = false;

  constructor(readonly react: (shown: Shown) => Promise<Reaction>) {}

  abstract shown(): Shown;
  abstract pick(labels: readonly string[]): void;

  show(): void {
    void this.#answer();
  }

  dispose(): void {
    this.#isDisposed = true;
    this.#hidden.fire();
  }

  async #answer(): Promise<void> {
    const reaction = await this.react(this.shown());
    if (reaction === 'leave') return this.#hidden.fire();
    if (reaction === 'back') return this.#pressed.fire(vscode.QuickInputButtons.Back);
    if (reaction !== 'accept' && 'press' in reaction) return this.#press(reaction.press);
    if (reaction !== 'accept' && 'type' in reaction) {
      this.value = reaction.type;
      this.#typed.fire(this.value);
    }
    if (reaction !== 'accept' && 'pick' in reaction) this.pick([reaction.pick]);
    if (reaction !== 'accept' && 'tick' in reaction) this.pick(reaction.tick);
    this.#accepted.fire();
    // What is refused stays on the screen; the test goes on with the dialogue left.
    if (!this.#isDisposed) this.#hidden.fire();
  }

  #press(tooltip: string): void {
    const button = this.buttons.find(one => one.tooltip === tooltip);
    assert.ok(button, `"${tooltip}" is not among the buttons`);
    this.#pressed.fire(button);
  }
}

class AnsweredPick extends AnsweredInput {
  items: readonly vscode.QuickPickItem[] = [];
  activeItems: readonly vscode.QuickPickItem[] = [];
  selectedItems: readonly vscode.QuickPickItem[] = [];
  canSelectMany = false;
  readonly #selected = new vscode.EventEmitter<readonly vscode.QuickPickItem[]>();
  readonly onDidChangeSelection = this.#selected.event;

  shown(): Shown {
    // As on the screen, one item is in focus from the beginning.
    if (this.activeItems.length === 0) this.activeItems = this.items.slice(0, 1);
    return {
      placeholder: this.placeholder ?? '',
      value: this.value,
      labels: this.items.map(({ label }) => label),
      details: this.items.map(({ detail }) => detail),
      ticked: this.selectedItems.map(({ label }) => label),
    };
  }

  pick(labels: readonly string[]): void {
    const all = this.items.map(({ label }) => label);
    this.selectedItems = labels.map(label => {
      const item = this.items.find(one => one.label === label);
      assert.ok(item, `"${label}" is not among: ${all.join(', ')}`);
      return item;
    });
    this.#selected.fire(this.selectedItems);
  }
}

class AnsweredBox extends AnsweredInput {
  prompt = '';
  validationMessage: unknown;

  shown(): Shown {
    return { placeholder: this.prompt, value: this.value, labels: [], details: [], ticked: [] };
  }

  pick(labels: readonly string[]): void {
    assert.fail(`"${labels.join(', ')}" cannot be picked: "${this.prompt}" asks for a text`);
  }
}

import * as vscode from 'vscode';

import { pickStep } from './pickStep';
import { askOne, askSteps, type Answers, type DialogueOptions, type Steps } from './steps';

/**
 * Dialogues that were left before they were done. What was typed in one is offered when it is asked again, in
 * this session or a later one; it lies in the extension's own storage of the workspace.
 */
export class Unfinished {
  /** The dialogue that was answered, and whose answers nothing else holds yet. */
  #answered: string | undefined;

  constructor(readonly memento: vscode.Memento) {}

  /**
   * Asks like {@link askSteps}, beginning with what was typed when the dialogue was left.
   *
   * @param key tells dialogues apart; what is kept under it stays until {@link settle}.
   * @throws {vscode.CancellationError} when the person leaves the dialogue.
   */
  async ask(
    key: string,
    title: string,
    plan: Steps | ((answers: Answers) => Steps),
    { buttons }: Pick<DialogueOptions, 'buttons'> = {},
  ): Promise<Answers> {
    const known = await this.#known(key, title);
    const answers = await askSteps(title, plan, {
      ...(buttons && { buttons }),
      known,
      keep: typed => void this.#store(key, typed),
    });
    this.#answered = key;
    return answers;
  }

  /** Forgets what was answered last, which is kept elsewhere now. */
  async settle(): Promise<void> {
    const key = this.#answered;
    this.#answered = undefined;
    if (key !== undefined) await this.#store(key, undefined);
  }

  async #known(key: string, title: string): Promise<Answers> {
    const left = this.memento.get<Answers>(storageKey(key));
    if (left === undefined || Object.values(left).every(isEmpty)) return {};
    const isContinued = await askOne(
      title,
      pickStep({
        placeholder: vscode.l10n.t('You left this before it was done.'),
        choices: [
          { label: vscode.l10n.t('Continue'), description: textOf(left), value: true },
          { label: vscode.l10n.t('Start anew'), value: false },
        ],
      }),
    );
    if (isContinued) return left;
    await this.#store(key, undefined);
    return {};
  }

  async #store(key: string, typed: Answers | undefined): Promise<void> {
    await this.memento.update(storageKey(key), typed && { ...typed });
  }
}

function storageKey(key: string): string {
  return `unfinished.${key}`;
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

/** The first thing that was typed, by which a person knows it again. */
function textOf(left: Answers): string {
  const first = Object.values(left).find(value => typeof value === 'string' && value !== '');
  return typeof first === 'string' ? first : '';
}

import * as vscode from 'vscode';

import { askSteps } from './askSteps';
import { pickStep } from './pickStep';
import { askOne, type Answers, type DialogueButton, type Steps } from './steps';

/** The steps of a dialogue, or what they are after these answers; `asksAll` when it was told to ask everything. */
type Plan = Steps | ((answers: Answers, asksAll: boolean) => Steps);

/** That a dialogue can also ask for what is left out of it as a rule. */
export interface Everything {
  /** What the button says that asks for it. */
  readonly tooltip: string;
  /** True where it is asked without the button. */
  readonly isUsual?: boolean;
}

/** What is kept of a dialogue that was left. */
interface Left {
  readonly answers: Answers;
  readonly asksAll: boolean;
}

/**
 * Dialogues that were left before they were done. What was typed in one is offered when it is asked again, in
 * this session or a later one; it lies in the extension's own storage of the workspace.
 */
export class Unfinished {
  /** The dialogue that was answered, and whose answers nothing else holds yet. */
  #answered: string | undefined;

  constructor(readonly memento: vscode.Memento) {}

  /**
   * Asks one step after the other, beginning with what was typed when the dialogue was left.
   *
   * @param key tells dialogues apart, see {@link keyOf}; what is kept under it stays until {@link settle}.
   * @throws {vscode.CancellationError} when the person leaves the dialogue.
   */
  async ask(key: string, title: string, plan: Plan, everything?: Everything): Promise<Answers> {
    const left = await this.#left(key, title);
    let asksAll = left?.asksAll ?? everything?.isUsual ?? false;
    const button: DialogueButton = {
      iconPath: new vscode.ThemeIcon('list-ordered'),
      tooltip: everything?.tooltip ?? '',
      press: () => (asksAll = true),
    };
    const steps = typeof plan === 'function' ? (some: Answers) => plan(some, asksAll) : plan;
    const answers = await askSteps(title, steps, {
      buttons: () => (everything && !asksAll ? [button] : []),
      known: left?.answers ?? {},
      keep: typed => void this.#store(key, { answers: { ...typed }, asksAll }),
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

  /** What the person wants to go on with. */
  async #left(key: string, title: string): Promise<Left | undefined> {
    const left = this.memento.get<Left>(storageKey(key));
    if (left === undefined || Object.values(left.answers).every(isEmpty)) return undefined;
    const isContinued = await askOne(
      title,
      pickStep({
        placeholder: vscode.l10n.t('You left this before it was done.'),
        choices: [
          { label: vscode.l10n.t('Continue'), description: textOf(left.answers), value: true },
          { label: vscode.l10n.t('Start anew'), value: false },
        ],
      }),
    );
    if (isContinued) return left;
    await this.#store(key, undefined);
    return undefined;
  }

  async #store(key: string, left: Left | undefined): Promise<void> {
    await this.memento.update(storageKey(key), left);
  }
}

/**
 * The key of a command's dialogue by what it is about: what was typed about one person, commit or entry is not
 * offered for another.
 */
export function keyOf(command: string, about: Readonly<Record<string, unknown>> = {}): string {
  return Object.keys(about).length === 0 ? command : `${command} ${JSON.stringify(about)}`;
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

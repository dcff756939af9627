import * as vscode from 'vscode';

/** What a step of a dialogue gave: an answer, the wish to go back, or that the step is to be shown again. */
export type Answer<Value> =
  | { readonly answer: Value; /** Nothing more is to be asked. */ readonly isLast?: boolean }
  | 'back'
  | 'again';

/** Stands in the title bar of every step of a dialogue; pressing it shows the step again. */
export interface DialogueButton extends vscode.QuickInputButton {
  readonly press: () => void;
}

/** Where a step stands in its dialogue. */
export interface StepFrame {
  readonly title: string;
  readonly step: number;
  readonly totalSteps: number;
  /** What was answered or typed here before. */
  readonly known?: unknown;
  /** Keeps what stands in the input, for when the dialogue is left. */
  readonly keep?: (typed: unknown) => void;
  /** True when everything that must be asked has been: the rest can follow by fields of the entry. */
  readonly canFinish?: boolean;
  readonly buttons?: readonly DialogueButton[];
}

/** Asks one thing. @throws {vscode.CancellationError} when the person leaves the dialogue. */
export interface Step<Value> {
  (frame: StepFrame): Promise<Answer<Value>>;
  /** Without an answer the entry cannot be written. */
  readonly isRequired?: boolean;
}

/** The steps of a dialogue, by the name of the field that each one fills. */
export type Steps = Readonly<Record<string, Step<unknown>>>;

export type Answers = Readonly<Record<string, unknown>>;

/**
 * Asks one step alone.
 *
 * @throws {vscode.CancellationError} when the person leaves it.
 */
export async function askOne<Value>(title: string, step: Step<Value>): Promise<Value> {
  const given = await step({ title, step: 1, totalSteps: 1 });
  if (typeof given === 'string') throw new vscode.CancellationError();
  return given.answer;
}

/** A step without whose answer the entry cannot be written. */
export function required<Value>(step: Step<Value>): Step<Value> {
  return Object.assign((frame: StepFrame) => step(frame), { isRequired: true });
}

type Input = vscode.QuickPick<vscode.QuickPickItem> | vscode.InputBox;

/**
 * Shows one input until it is accepted, left or gone back from, and then disposes it.
 *
 * @param accept gives the answer that stands in the input; `undefined` when it will not do.
 */
export function untilDone<Value>(
  input: Input,
  frame: StepFrame,
  accept: () => { readonly answer: Value } | undefined,
  listeners: readonly vscode.Disposable[] = [],
): Promise<Answer<Value>> {
  const own = frame.buttons ?? [];
  const finish = { iconPath: new vscode.ThemeIcon('check'), tooltip: finishLabel() };
  input.title = frame.title;
  input.step = frame.step;
  input.totalSteps = frame.totalSteps;
  input.ignoreFocusOut = true;
  input.buttons = [
    ...(frame.step > 1 ? [vscode.QuickInputButtons.Back] : []),
    ...own,
    ...(frame.canFinish === true ? [finish] : []),
  ];
  return new Promise<Answer<Value>>((resolve, reject) => {
    const done = (answer: Answer<Value>) => {
      resolve(answer);
      close();
    };
    const all = [
      ...listeners,
      input.onDidAccept(() => {
        const accepted = accept();
        if (accepted) done(accepted);
      }),
      input.onDidTriggerButton(button => {
        if (button === vscode.QuickInputButtons.Back) return done('back');
        if (button === finish) {
          const accepted = accept();
          return accepted && done({ ...accepted, isLast: true });
        }
        own.find(candidate => candidate === button)?.press();
        done('again');
      }),
      input.onDidHide(() => {
        reject(new vscode.CancellationError());
        close();
      }),
    ];
    const close = () => {
      for (const listener of all) listener.dispose();
      input.dispose();
    };
    input.show();
  });
}

function finishLabel(): string {
  return vscode.l10n.t('Save now, without the rest');
}

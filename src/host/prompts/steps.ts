import * as vscode from 'vscode';

/** What a step of a dialogue gave: an answer, or the wish to go back. */
export type Answer<Value> = { readonly answer: Value } | 'back';

/** Where a step stands in its dialogue. */
export interface StepFrame {
  readonly title: string;
  readonly step: number;
  readonly totalSteps: number;
}

/** Asks one thing. @throws {vscode.CancellationError} when the person leaves the dialogue. */
export type Step<Value> = (frame: StepFrame) => Promise<Answer<Value>>;

/** The steps of a dialogue, by the name of the field that each one fills. */
export type Steps = Readonly<Record<string, Step<unknown>>>;

/**
 * Asks one step after the other; Back returns to the one before, with what was typed there.
 *
 * @throws {vscode.CancellationError} when the person leaves the dialogue.
 */
export async function askSteps(
  title: string,
  steps: Steps,
  answers: Record<string, unknown> = {},
): Promise<Readonly<Record<string, unknown>>> {
  const names = Object.keys(steps);
  let index = 0;
  while (index < names.length) {
    const name = names[index] ?? '';
    const step = steps[name];
    const given = await step?.({ title, step: index + 1, totalSteps: names.length });
    if (given === 'back') index = Math.max(0, index - 1);
    else {
      answers[name] = given?.answer;
      index++;
    }
  }
  return answers;
}

/** Shows one input until it is accepted, left or gone back from, and then disposes it. */
export function untilDone<Value>(
  input: vscode.QuickInput,
  frame: StepFrame,
  listen: (done: (answer: Answer<Value>) => void) => vscode.Disposable[],
): Promise<Answer<Value>> {
  input.title = frame.title;
  input.step = frame.step;
  input.totalSteps = frame.totalSteps;
  input.ignoreFocusOut = true;
  return new Promise<Answer<Value>>((resolve, reject) => {
    const listeners = [
      ...listen(answer => {
        resolve(answer);
        close();
      }),
      input.onDidHide(() => {
        reject(new vscode.CancellationError());
        close();
      }),
    ];
    const close = () => {
      for (const listener of listeners) listener.dispose();
      input.dispose();
    };
    input.show();
  });
}

import * as vscode from 'vscode';

import { untilDone, type Step } from './steps';

export interface TextQuestion {
  readonly prompt: string;
  readonly placeholder?: string;
  /** Without an answer the dialogue does not go on. */
  readonly isRequired?: boolean;
  readonly value?: string;
  /** A sentence when the text will not do. */
  readonly validate?: (text: string) => string | undefined;
  /** How the text is understood, while it is typed. */
  readonly explain?: (text: string) => string | undefined;
}

/** Asks for one line of text; an empty one skips the step where it may be skipped. */
export function textStep(question: TextQuestion): Step<string | undefined> {
  const { prompt, placeholder, isRequired = false, value = '' } = question;
  const step: Step<string | undefined> = frame => {
    const input = vscode.window.createInputBox();
    input.value = typeof frame.known === 'string' ? frame.known : value;
    input.prompt = isRequired ? prompt : withSkip(prompt, input.value !== '');
    input.placeholder = placeholder;
    const accept = () => {
      const text = input.value.trim();
      const problem = problemOf(question, text);
      if (problem === undefined) return { answer: text === '' ? undefined : text };
      input.validationMessage = problem;
      return undefined;
    };
    return untilDone<string | undefined>(input, frame, accept, [
      input.onDidChangeValue(typed => {
        frame.keep?.(typed);
        // It stands in the place of the question, so it waits until something is typed.
        input.validationMessage = messageFor(question, typed.trim());
      }),
    ]);
  };
  return Object.assign(step, { isRequired });
}

function withSkip(prompt: string, isFilled: boolean): string {
  return isFilled
    ? vscode.l10n.t('{0} Press Enter to take it, or leave it empty.', prompt)
    : vscode.l10n.t('{0} Press Enter to skip.', prompt);
}

function problemOf({ isRequired, validate }: TextQuestion, text: string): string | undefined {
  if (text !== '') return validate?.(text);
  return isRequired === true ? vscode.l10n.t('This is needed to go on.') : undefined;
}

/** Nothing is said about an empty input before it is accepted. */
function messageFor(
  { validate, explain }: TextQuestion,
  text: string,
): string | vscode.InputBoxValidationMessage | undefined {
  if (text === '') return undefined;
  const problem = validate?.(text);
  if (problem !== undefined) return problem;
  const message = explain?.(text);
  return message === undefined
    ? undefined
    : { message, severity: vscode.InputBoxValidationSeverity.Info };
}

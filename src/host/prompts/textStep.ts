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
}

/** Asks for one line of text; an empty one skips the step where it may be skipped. */
export function textStep(question: TextQuestion): Step<string | undefined> {
  let typed = question.value ?? '';
  return frame => {
    const input = vscode.window.createInputBox();
    input.value = typed;
    input.prompt = question.isRequired
      ? question.prompt
      : vscode.l10n.t('{0} Press Enter to skip.', question.prompt);
    input.placeholder = question.placeholder;
    if (frame.step > 1) input.buttons = [vscode.QuickInputButtons.Back];
    return untilDone<string | undefined>(input, frame, done => [
      input.onDidChangeValue(value => {
        typed = value;
        input.validationMessage = problemOf(question, value.trim(), false);
      }),
      input.onDidTriggerButton(() => {
        done('back');
      }),
      input.onDidAccept(() => {
        const text = input.value.trim();
        const problem = problemOf(question, text, true);
        input.validationMessage = problem;
        if (problem === undefined) done({ answer: text === '' ? undefined : text });
      }),
    ]);
  };
}

function problemOf(question: TextQuestion, text: string, isFinal: boolean): string | undefined {
  if (text === '') {
    return question.isRequired && isFinal ? vscode.l10n.t('This is needed to go on.') : undefined;
  }
  return question.validate?.(text);
}

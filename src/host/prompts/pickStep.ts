import * as vscode from 'vscode';

import { untilDone, type Step } from './steps';

export interface Choice<Value> extends vscode.QuickPickItem {
  readonly value: Value;
}

export interface PickQuestion<Value> {
  readonly placeholder: string;
  readonly choices: readonly Choice<Value>[];
}

/** Asks for one of several. */
export function pickStep<Value>({ placeholder, choices }: PickQuestion<Value>): Step<Value> {
  return frame => {
    const input = vscode.window.createQuickPick<Choice<Value>>();
    input.items = choices;
    input.placeholder = placeholder;
    input.matchOnDescription = true;
    if (frame.step > 1) input.buttons = [vscode.QuickInputButtons.Back];
    return untilDone<Value>(input, frame, done => [
      input.onDidTriggerButton(() => {
        done('back');
      }),
      input.onDidAccept(() => {
        const [picked] = input.selectedItems;
        if (picked) done({ answer: picked.value });
      }),
    ]);
  };
}

/** A choice that leaves the field empty. */
export function skipChoice(): Choice<undefined> {
  return { label: `$(dash) ${vscode.l10n.t('Skip')}`, value: undefined, alwaysShow: true };
}

/** Choices for the words of a closed list. */
export function wordChoices<Word extends string>(words: readonly Word[]): readonly Choice<Word>[] {
  return words.map(word => ({ label: word.replaceAll('-', ' '), value: word }));
}

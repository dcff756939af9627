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
  const step: Step<Value> = frame => {
    const input = vscode.window.createQuickPick<Choice<Value>>();
    input.items = choices;
    input.placeholder = placeholder;
    input.matchOnDescription = true;
    const known = choices.find(({ value }) => value !== undefined && value === frame.known);
    if (known) input.activeItems = [known];
    return untilDone<Value>(input, frame, () => {
      const [picked] = input.selectedItems.length > 0 ? input.selectedItems : input.activeItems;
      return picked && { answer: picked.value };
    });
  };
  return Object.assign(step, { isRequired: choices.every(({ value }) => value !== undefined) });
}

interface PickManyQuestion extends PickQuestion<string> {
  /** At least one is picked: Enter takes the one in focus where none is ticked. */
  readonly isRequired?: boolean;
}

/** Asks for any number of several; none skips the step. */
export function pickManyStep({
  placeholder,
  choices,
  isRequired = false,
}: PickManyQuestion): Step<readonly string[]> {
  const step: Step<readonly string[]> = frame => {
    const known: readonly unknown[] = Array.isArray(frame.known) ? frame.known : [];
    const input = vscode.window.createQuickPick<Choice<string>>();
    input.canSelectMany = true;
    input.items = choices;
    input.selectedItems = choices.filter(({ value }) => known.includes(value));
    input.placeholder = isRequired
      ? vscode.l10n.t('{0} Pick one or more, then press Enter.', placeholder)
      : vscode.l10n.t('{0} Pick any number, then press Enter.', placeholder);
    input.matchOnDescription = true;
    const valuesOf = (items: readonly Choice<string>[]) => items.map(({ value }) => value);
    return untilDone<readonly string[]>(
      input,
      frame,
      () => {
        const inFocus = isRequired ? input.activeItems.slice(0, 1) : [];
        const picked = input.selectedItems.length > 0 ? input.selectedItems : inFocus;
        return isRequired && picked.length === 0 ? undefined : { answer: valuesOf(picked) };
      },
      [input.onDidChangeSelection(items => frame.keep?.(valuesOf(items)))],
    );
  };
  return Object.assign(step, { isRequired });
}

/** A choice that leaves the field empty. */
export function skipChoice(): Choice<undefined> {
  return { label: `$(dash) ${vscode.l10n.t('Skip')}`, value: undefined, alwaysShow: true };
}

/** Choices for the words of a closed list. */
export function wordChoices<Word extends string>(words: readonly Word[]): readonly Choice<Word>[] {
  return words.map(word => ({ label: word.replaceAll('-', ' '), value: word }));
}

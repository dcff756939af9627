import * as vscode from 'vscode';

/**
 * Keeps what the product tells the person from now on. A command tells its failure and does not throw it, so a
 * test that fails cannot say why without it.
 *
 * @returns the messages, in order; the caller may empty them.
 */
export function recordTold(): string[] {
  const told: string[] = [];
  const { window } = vscode;
  for (const name of [
    'showInformationMessage',
    'showWarningMessage',
    'showErrorMessage',
  ] as const) {
    const show: unknown = Reflect.get(window, name);
    if (typeof show !== 'function') continue;
    const recorded = (message: string, ...rest: readonly unknown[]): unknown => {
      told.push(message);
      return Reflect.apply(show, window, [message, ...rest]);
    };
    Object.assign(window, { [name]: recorded });
  }
  return told;
}

import * as vscode from 'vscode';

import type { CareerLog } from '../../core/log/careerLog';

import { personChoices } from './choices';
import { required, untilDone, type Step } from './steps';

interface PersonChoice extends vscode.QuickPickItem {
  /** Undefined for the line that adds somebody. */
  readonly id: string | undefined;
}

/**
 * Asks for one or more people of the log, or somebody new on the way.
 *
 * @param add asks for a new person and gives their id; `undefined` when that was left.
 */
export function peopleStep(
  log: () => CareerLog,
  add: (name: string) => Promise<string | undefined>,
): Step<readonly string[]> {
  let picked: readonly string[] = [];
  const step: Step<readonly string[]> = async frame => {
    if (Array.isArray(frame.known)) picked = frame.known as readonly string[];
    const input = vscode.window.createQuickPick<PersonChoice>();
    input.canSelectMany = true;
    input.matchOnDescription = true;
    input.placeholder = vscode.l10n.t('Who was there? Pick one or more, then press Enter.');
    const offer = (typed: string) => {
      const items = choices(log(), typed.trim());
      input.items = items;
      input.selectedItems = items.filter(({ id }) => id !== undefined && picked.includes(id));
    };
    offer('');
    let newName: string | undefined;
    const accept = () => {
      picked = idsOf(input.selectedItems);
      const wantsNew = input.selectedItems.some(({ id }) => id === undefined);
      const typed = input.value.trim();
      const nobody = picked.length === 0 && typed !== '' && !matches(log(), typed);
      if (wantsNew || nobody) newName = typed;
      return newName !== undefined || picked.length > 0 ? { answer: picked } : undefined;
    };
    const given = await untilDone<readonly string[]>(input, frame, accept, [
      input.onDidChangeValue(typed => {
        picked = idsOf(input.selectedItems);
        offer(typed);
      }),
    ]);
    if (newName === undefined) return given;
    const added = await add(newName);
    if (added !== undefined) picked = [...picked, added];
    return step({ ...frame, known: picked });
  };
  return required(step);
}

function choices(log: CareerLog, typed: string): readonly PersonChoice[] {
  const known = personChoices(log).map(({ value, ...choice }) => ({ ...choice, id: value }));
  const label = typed === '' ? vscode.l10n.t('Add a person…') : vscode.l10n.t('Add "{0}"…', typed);
  return [...known, { id: undefined, label: `$(add) ${label}`, alwaysShow: true }];
}

function idsOf(items: readonly PersonChoice[]): readonly string[] {
  return items.flatMap(({ id }) => (id === undefined ? [] : [id]));
}

function matches({ people }: CareerLog, typed: string): boolean {
  return people.some(({ name }) => name.toLowerCase().includes(typed.toLowerCase()));
}

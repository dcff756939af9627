import * as vscode from 'vscode';

import type { CareerLog } from '../../core/log/careerLog';

import { untilDone, type Step } from './steps';

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
    const given = await untilDone<readonly string[]>(input, frame, done => [
      input.onDidChangeValue(typed => {
        picked = idsOf(input.selectedItems);
        offer(typed);
      }),
      input.onDidAccept(() => {
        picked = idsOf(input.selectedItems);
        const wantsNew = input.selectedItems.some(({ id }) => id === undefined);
        const typed = input.value.trim();
        const nobody = picked.length === 0 && typed !== '' && !matches(log(), typed);
        if (wantsNew || nobody) newName = typed;
        if (newName !== undefined || picked.length > 0) done({ answer: picked });
      }),
    ]);
    if (newName === undefined) return given;
    const added = await add(newName);
    if (added !== undefined) picked = [...picked, added];
    return step(frame);
  };
  return step;
}

function choices({ people }: CareerLog, typed: string): readonly PersonChoice[] {
  const known = people
    .filter(({ archived, left }) => archived === undefined && left === undefined)
    .map(({ id, name, title, roles }) => ({
      id,
      label: name,
      description: [...roles.map(({ kind }) => kind), title].filter(Boolean).join(', '),
    }));
  const label = typed === '' ? vscode.l10n.t('Add a person…') : vscode.l10n.t('Add "{0}"…', typed);
  return [...known, { id: undefined, label: `$(add) ${label}`, alwaysShow: true }];
}

function idsOf(items: readonly PersonChoice[]): readonly string[] {
  return items.flatMap(({ id }) => (id === undefined ? [] : [id]));
}

function matches({ people }: CareerLog, typed: string): boolean {
  return people.some(({ name }) => name.toLowerCase().includes(typed.toLowerCase()));
}

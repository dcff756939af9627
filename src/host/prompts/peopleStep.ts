import * as vscode from 'vscode';

import type { CareerLog } from '../../core/log/careerLog';

import { personChoices } from './choices';
import { skipChoice } from './pickStep';
import { required, untilDone, type Answer, type Step, type StepFrame } from './steps';

/** The people that a step offers, of whom somebody new may become one on the way. */
export interface People {
  /** The log as it is now: it grows with who is added. */
  readonly log: () => CareerLog;
  /** Asks for a new person and gives their id; `undefined` when that was left. */
  readonly add: (name: string) => Promise<string | undefined>;
}

interface PersonChoice extends vscode.QuickPickItem {
  /** Undefined for the lines that skip the step or add somebody. */
  readonly id: string | undefined;
  readonly adds?: boolean;
}

/** Asks for one or more people of the log, or somebody new on the way. */
export function peopleStep(people: People): Step<readonly string[]> {
  let picked: readonly string[] = [];
  const step: Step<readonly string[]> = async frame => {
    const { known } = frame;
    if (Array.isArray(known)) picked = known.filter(one => typeof one === 'string');
    const input = vscode.window.createQuickPick<PersonChoice>();
    input.canSelectMany = true;
    input.matchOnDescription = true;
    input.placeholder = vscode.l10n.t('Who was there? Pick one or more, then press Enter.');
    const offer = (typed: string) => {
      const items = choices(people.log(), typed.trim());
      input.items = items;
      input.selectedItems = items.filter(({ id }) => id !== undefined && picked.includes(id));
    };
    offer('');
    let newName: string | undefined;
    const accept = () => {
      picked = idsOf(input.selectedItems);
      const wantsNew = input.selectedItems.some(isNew);
      const typed = input.value.trim();
      const nobody = picked.length === 0 && typed !== '' && !matches(people.log(), typed);
      if (wantsNew || nobody) newName = typed;
      return newName !== undefined || picked.length > 0 ? { answer: picked } : undefined;
    };
    const given = await untilDone<readonly string[]>(input, frame, accept, [
      input.onDidChangeSelection(items => frame.keep?.(idsOf(items))),
      input.onDidChangeValue(typed => {
        picked = idsOf(input.selectedItems);
        offer(typed);
      }),
    ]);
    if (newName === undefined) return given;
    const added = await people.add(newName);
    if (added !== undefined) picked = [...picked, added];
    return step({ ...frame, known: picked });
  };
  return required(step);
}

interface PersonQuestion {
  readonly placeholder: string;
  /** The step may be skipped. */
  readonly isOptional?: boolean;
  /** Who is offered, and how; those that one still works with, unless another choice is made. */
  readonly offered?: (log: CareerLog) => ReturnType<typeof personChoices>;
}

/** Asks for one person of the log, or somebody new on the way. */
export function personStep(
  people: People,
  { placeholder, isOptional = false, offered = log => personChoices(log) }: PersonQuestion,
): Step<string | undefined> {
  const step = async (frame: StepFrame): Promise<Answer<string | undefined>> => {
    const input = vscode.window.createQuickPick<PersonChoice>();
    input.matchOnDescription = true;
    input.placeholder = placeholder;
    const offer = (typed: string) => {
      const { label } = skipChoice();
      const items = choices(people.log(), typed.trim(), offered);
      input.items = isOptional ? [{ label, id: undefined, alwaysShow: true }, ...items] : items;
    };
    offer('');
    const known = input.items.find(({ id }) => id !== undefined && id === frame.known);
    if (known) input.activeItems = [known];
    let newName: string | undefined;
    const accept = () => {
      const [picked] = input.selectedItems.length > 0 ? input.selectedItems : input.activeItems;
      if (picked && isNew(picked)) newName = input.value.trim();
      return picked && { answer: picked.id };
    };
    const given = await untilDone<string | undefined>(input, frame, accept, [
      input.onDidChangeValue(offer),
    ]);
    if (newName === undefined) return given;
    const added = await people.add(newName);
    return added === undefined ? step(frame) : { answer: added };
  };
  return Object.assign(step, { isRequired: !isOptional });
}

function choices(
  log: CareerLog,
  typed: string,
  offered: (log: CareerLog) => ReturnType<typeof personChoices> = all => personChoices(all),
): readonly PersonChoice[] {
  const known = offered(log).map(({ value, ...choice }) => ({ ...choice, id: value }));
  const label = typed === '' ? vscode.l10n.t('Add a person…') : vscode.l10n.t('Add "{0}"…', typed);
  return [...known, { id: undefined, adds: true, label: `$(add) ${label}`, alwaysShow: true }];
}

function isNew({ adds }: PersonChoice): boolean {
  return adds === true;
}

function idsOf(items: readonly PersonChoice[]): readonly string[] {
  return items.flatMap(({ id }) => (id === undefined ? [] : [id]));
}

function matches({ people }: CareerLog, typed: string): boolean {
  return people.some(({ name }) => name.toLowerCase().includes(typed.toLowerCase()));
}

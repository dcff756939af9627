import * as vscode from 'vscode';

import { specOf } from '../../core/schema/kinds';
import type { Values } from '../folder/logEdit';
import type { Written } from '../folder/logWriter';
import type { Answers, Steps } from '../prompts/steps';
import { keyOf } from '../prompts/unfinished';

import { peopleOf } from './addOnTheWay';
import { addTyped, writableLog, type Desk } from './capture';
import { entryForms, type FormCommand } from './entryForms';
import type { EntryForm } from './formSteps';
import { present } from './present';

/**
 * Asks what a form asks and writes the entry. What is given is not asked; a complete entry asks nothing.
 *
 * @param command whose form it is; a dialogue that was left is offered again to it alone.
 */
export async function addByForm(
  desk: Desk,
  command: FormCommand,
  given: Values = {},
): Promise<Written> {
  const form: EntryForm = entryForms[command]();
  const { kind, done, filled, fieldsOf } = form;
  const own = filled?.(await writableLog(desk), desk.today.current) ?? {};
  const known = { ...own, ...given };
  const { fields } = specOf(kind);
  const isComplete = Object.entries(fields).every(
    ([key, { presence }]) => presence !== 'required' || key === 'id' || known[key] !== undefined,
  );
  const asked =
    isComplete && Object.keys(given).length > 0 ? {} : await askForm(desk, command, form, given);
  const answered = present(fieldsOf?.(asked) ?? asked);
  return addTyped(desk, kind, present({ ...own, ...answered, ...given }), done);
}

async function askForm(
  desk: Desk,
  command: FormCommand,
  { title, steps, details }: EntryForm,
  given: Values,
): Promise<Answers> {
  const people = peopleOf(desk, await writableLog(desk));
  const plan = (answers: Answers, asksAll: boolean) => {
    const today = desk.today.current;
    const scene = { log: people.log(), today, people, answers: { ...answers, ...given } };
    return without({ ...steps(scene), ...(asksAll && details?.(scene)) }, given);
  };
  const everything = details && { tooltip: vscode.l10n.t('Ask for everything') };
  return desk.unfinished.ask(keyOf(command, given), title, plan, everything);
}

/** The steps for what is not given. */
export function without(steps: Steps, given: Values): Steps {
  return Object.fromEntries(Object.entries(steps).filter(([key]) => given[key] === undefined));
}

import { specOf } from '../../core/schema/kinds';
import type { Values, Written } from '../folder/logWriter';
import type { Steps } from '../prompts/steps';

import { addTyped, currentLog, type Desk } from './capture';
import { present } from './present';
import { entryForms, type EntryForm, type FormCommand } from './entryForms';

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
  const { kind, title, done, steps, filled, fieldsOf } = form;
  const log = await currentLog(desk);
  const today = desk.today.current;
  const own = filled?.(log, today) ?? {};
  const known = { ...own, ...given };
  const { fields } = specOf(kind);
  const isComplete = Object.entries(fields).every(
    ([key, { presence }]) => presence !== 'required' || key === 'id' || known[key] !== undefined,
  );
  const asked =
    isComplete && Object.keys(given).length > 0
      ? {}
      : await desk.unfinished.ask(command, title, without(steps(log, today), given));
  return addTyped(desk, kind, present({ ...own, ...(fieldsOf?.(asked) ?? asked), ...given }), done);
}

function without(steps: Steps, given: Values): Steps {
  return Object.fromEntries(Object.entries(steps).filter(([key]) => given[key] === undefined));
}

import * as vscode from 'vscode';

import type { CareerLog, EntriesByKind, Entry } from '../../core/log/careerLog';
import { titleOf } from '../../core/log/title';
import type { Kind } from '../../core/schema/kinds';
import { UserError } from '../errors';
import type { Values, Written } from '../folder/logWriter';
import { pickStep } from '../prompts/pickStep';
import { askOne, askSteps, type Answers, type Steps } from '../prompts/steps';

import { currentLog, writeTyped, type Desk } from './capture';
import { present } from './present';

/** What a command asks to change one entry of a kind. */
export interface ChangeForm<K extends Kind = Kind> {
  readonly kind: K;
  readonly title: string;
  /** Which entry is asked for. */
  readonly which: string;
  /** Said when no entry fits. */
  readonly none: string;
  readonly done: string;
  readonly fits: (entry: Entry<K>, log: CareerLog, today: string) => boolean;
  readonly steps?: (entry: Entry<K>, log: CareerLog, today: string) => Steps;
  /** What becomes of the entry, by what was answered and given. */
  readonly change: (typed: Answers, entry: Entry<K>, today: string) => Values | Addition;
}

/** Items for a list of the entry; those that are in it stay as they are written. */
export interface Addition {
  readonly addTo: string;
  readonly items: readonly unknown[];
}

/** Asks which entry is meant and what has changed, and writes it. What is given is not asked. */
export async function changeByForm<K extends Kind>(
  desk: Desk,
  form: ChangeForm<K>,
  given: Values = {},
): Promise<Written> {
  const log = await currentLog(desk);
  const today = desk.today.current;
  const entry = await chooseEntry(log, form, given['id'], today);
  const steps = Object.entries(form.steps?.(entry, log, today) ?? {});
  const asked = steps.filter(([name]) => given[name] === undefined);
  const title = `${form.title}: ${titleOf(form.kind, entry)}`;
  const typed = { ...(await askSteps(title, Object.fromEntries(asked))), ...given };
  const change = form.change(typed, entry, today);
  const told = isAddition(change) ? { [change.addTo]: change.items } : present(change);
  return writeTyped(desk, form.kind, { id: entry.id, ...told }, form.done, () =>
    isAddition(change) ? addAll(desk, form.kind, entry.id, change) : update(),
  );

  function update(): Promise<Written> {
    return desk.writer.update(form.kind, entry.id, told);
  }
}

function isAddition(change: Values | Addition): change is Addition {
  return 'addTo' in change;
}

function addAll(
  { writer }: Desk,
  kind: Kind,
  id: string,
  { addTo, items }: Addition,
): Promise<Written> {
  if (items.length === 0) throw new vscode.CancellationError();
  return writer.change(
    kind,
    id,
    items.map(value => [addTo, { change: 'append', value }]),
  );
}

/** The entry that was named, or one of those that fit. */
async function chooseEntry<K extends Kind>(
  log: CareerLog,
  { kind, title, which, none, fits }: ChangeForm<K>,
  id: unknown,
  today: string,
): Promise<Entry<K>> {
  const byKind: EntriesByKind = log;
  const entries: readonly Entry<K>[] = byKind[kind];
  const named = entries.find(entry => entry.id === id);
  if (named) return named;
  const fitting = entries.filter(entry => fits(entry, log, today));
  const [only, ...others] = fitting;
  if (!only) throw new UserError(none);
  if (others.length === 0 && id === undefined) return only;
  const choices = fitting.map(value => ({
    label: titleOf(kind, value),
    description: value.id,
    value,
  }));
  return askOne(title, pickStep({ placeholder: which, choices }));
}

/** Asked wherever a day tells when something happened. */
export function whenLabel(): string {
  return vscode.l10n.t('When was it?');
}

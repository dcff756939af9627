import * as vscode from 'vscode';

import type { CareerLog, EntriesByKind, Entry } from '../../core/log/careerLog';
import { titleOf } from '../../core/log/title';
import type { Kind } from '../../core/schema/kinds';
import { UserError } from '../errors';
import type { Values } from '../folder/logEdit';
import type { Written } from '../folder/logWriter';
import { pickStep } from '../prompts/pickStep';
import { askOne, type Answers, type Steps } from '../prompts/steps';
import { keyOf } from '../prompts/unfinished';

import { without } from './addByForm';
import { writableLog, writeTyped, type Desk } from './capture';
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
  readonly fits: (entry: Entry<K>, scene: ChangeScene) => boolean;
  readonly steps?: (entry: Entry<K>, log: CareerLog, today: string) => Steps;
  /** What becomes of the entry, by what was answered and given. */
  readonly change: (typed: Answers, entry: Entry<K>, today: string) => Values | Addition;
}

/** Keeps the kind of a form while its functions are checked against the entries of that kind. */
export function formOf<K extends Kind>(form: ChangeForm<K>): ChangeForm<K> {
  return form;
}

/** What it depends on which entries fit. */
export interface ChangeScene {
  readonly log: CareerLog;
  readonly today: string;
  readonly given: Values;
}

/** Items for a list of the entry; those that are in it stay as they are written. */
export interface Addition {
  readonly addTo: string;
  readonly items: readonly unknown[];
}

/**
 * Asks which entry is meant and what has changed, and writes it. What is given is not asked.
 *
 * @param command whose form it is; a dialogue that was left is offered again to it and the same entry.
 */
export async function changeByForm<K extends Kind>(
  desk: Desk,
  command: string,
  form: ChangeForm<K>,
  given: Values = {},
): Promise<Written> {
  const scene = { log: await writableLog(desk), today: desk.today.current, given };
  const { log, today } = scene;
  const entry = await chooseEntry(form, scene);
  const name = titleOf(form.kind, entry);
  const steps = without(form.steps?.(entry, log, today) ?? {}, given);
  const key = keyOf(command, { ...given, id: entry.id });
  const asked = await desk.unfinished.ask(key, `${form.title}: ${name}`, steps);
  const change = form.change({ ...asked, ...given }, entry, today);
  const told = isAddition(change) ? { [change.addTo]: change.items } : present(change);
  const done = `${name}: ${form.done}`;
  return writeTyped(desk, form.kind, { id: entry.id, ...told }, done, () =>
    isAddition(change)
      ? addAll(desk, form.kind, entry.id, change, log)
      : desk.writer.update(form.kind, entry.id, told, log),
  );
}

function isAddition(change: Values | Addition): change is Addition {
  return 'addTo' in change;
}

function addAll(
  { writer }: Desk,
  kind: Kind,
  id: string,
  { addTo, items }: Addition,
  seen: CareerLog,
): Promise<Written> {
  if (items.length === 0) throw new vscode.CancellationError();
  return writer.change(
    kind,
    id,
    items.map(value => [addTo, { change: 'append', value }]),
    seen,
  );
}

/** The entry that was named, or one of those that fit, the newest first: even of one it is shown which it is. */
async function chooseEntry<K extends Kind>(
  { kind, title, which, none, fits }: ChangeForm<K>,
  scene: ChangeScene,
): Promise<Entry<K>> {
  const byKind: EntriesByKind = scene.log;
  const entries: readonly Entry<K>[] = byKind[kind];
  const named = entries.find(entry => entry.id === scene.given['id']);
  if (named) return named;
  const day = (entry: Entry<K>) => ('date' in entry ? entry.date : '');
  const fitting = entries
    .filter(entry => fits(entry, scene))
    .sort((a, b) => day(b).localeCompare(day(a)));
  if (fitting.length === 0) throw new UserError(none);
  const choices = fitting.map(value => ({
    label: titleOf(kind, value),
    description: value.id,
    value,
  }));
  return askOne(title, pickStep({ placeholder: which, choices }));
}

import * as vscode from 'vscode';

import type { CareerLog, Milestone } from '../../core/log/careerLog';
import { writtenIndex } from '../../core/log/writtenIndex';
import { UserError } from '../errors';
import type { Values } from '../folder/logEdit';
import type { Written } from '../folder/logWriter';
import { pickStep } from '../prompts/pickStep';
import { askOne } from '../prompts/steps';
import { textStep } from '../prompts/textStep';
import { keyOf } from '../prompts/unfinished';

import { writableLog, writeTyped, type Desk } from './capture';
import { present } from './present';

/**
 * Records how far a milestone is: a measured value, a finished step of its checklist, or its end.
 * Given `id` and `value`, `item` or `done` ask nothing.
 */
export async function updateMilestoneProgress(desk: Desk, given: Values = {}): Promise<Written> {
  const log = await writableLog(desk);
  const milestone = await chooseMilestone(log, given['id']);
  return record(desk, log, milestone, given);
}

/** Writes what was typed about a milestone, and says so. */
function note(desk: Desk, { id, title }: Named, typed: Values, write: () => Promise<Written>) {
  const done = vscode.l10n.t('Progress recorded: {0}', title);
  return writeTyped(desk, 'milestones', { id, ...typed }, done, write);
}

async function chooseMilestone(log: CareerLog, id: unknown): Promise<Milestone> {
  const active = log.milestones.filter(
    ({ done, dropped }) => done === undefined && dropped === undefined,
  );
  const given = active.find(milestone => milestone.id === id);
  if (given) return given;
  if (active.length === 0) {
    throw new UserError(vscode.l10n.t('There is no open milestone. Run "Career: Add Milestone".'));
  }
  const choices = active.map(value => ({
    label: value.title,
    description: vscode.l10n.t('due {0}', value.due),
    value,
  }));
  const placeholder = vscode.l10n.t('Which milestone?');
  const title = vscode.l10n.t('Update Milestone Progress');
  return askOne(title, pickStep({ placeholder, choices }));
}

function record(desk: Desk, log: CareerLog, milestone: Milestone, given: Values): Promise<Written> {
  switch (milestone.measure?.kind) {
    case 'number':
      return recordValue(desk, milestone, given);
    case 'checklist':
      return recordStep(desk, log, milestone, given);
    case 'binary':
    case undefined:
      return recordEnd(desk, log, milestone);
  }
}

async function recordValue(desk: Desk, milestone: Milestone, given: Values): Promise<Written> {
  const asked = given['value'] === undefined ? await askValue(desk, milestone) : given;
  const measurement = present({
    date: given['date'] ?? desk.today.current,
    value: Number(asked['value']),
    note: asked['note'],
  });
  return note(desk, milestone, { measurements: [measurement] }, () =>
    desk.writer.change('milestones', milestone.id, [
      ['measurements', { change: 'append', value: measurement }],
    ]),
  );
}

function askValue({ unfinished }: Desk, { id, title }: Named): Promise<Values> {
  return unfinished.ask(keyOf('updateMilestoneProgress', { id }), title, {
    value: textStep({
      prompt: vscode.l10n.t('The value measured today.'),
      isRequired: true,
      validate: text =>
        text !== '' && Number.isFinite(Number(text))
          ? undefined
          : vscode.l10n.t('Write a number, such as 12 or 0.5.'),
    }),
    note: textStep({ prompt: vscode.l10n.t('A remark.') }),
  });
}

async function recordStep(
  desk: Desk,
  log: CareerLog,
  milestone: Milestone,
  given: Values,
): Promise<Written> {
  const items = milestone.measure?.kind === 'checklist' ? milestone.measure.items : [];
  const choices = items
    .filter(({ done }) => done === undefined)
    .map(item => ({ label: item.text, value: item.text }));
  if (choices.length === 0) return recordEnd(desk, log, milestone);
  const placeholder = vscode.l10n.t('Which step is done?');
  const finished =
    given['item'] ?? (await askOne(milestone.title, pickStep({ placeholder, choices })));
  const index = items.findIndex(({ text }) => text === finished);
  const change = { [`measure.items.${writtenIndex(items, index)}.done`]: desk.today.current };
  return note(desk, milestone, change, () =>
    desk.writer.update('milestones', milestone.id, change, log),
  );
}

type Named = Pick<Milestone, 'id' | 'title'>;

async function recordEnd(desk: Desk, log: CareerLog, milestone: Named) {
  const reached = vscode.l10n.t('Mark as Done');
  const answer = await vscode.window.showInformationMessage(
    vscode.l10n.t('Has "{0}" been reached?', milestone.title),
    { modal: true },
    reached,
  );
  if (answer !== reached) throw new vscode.CancellationError();
  const change = { done: desk.today.current };
  return note(desk, milestone, change, () =>
    desk.writer.update('milestones', milestone.id, change, log),
  );
}

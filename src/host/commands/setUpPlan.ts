import * as vscode from 'vscode';

import { pickStep } from '../prompts/pickStep';
import { askOne } from '../prompts/steps';

import { addByForm } from './addByForm';
import { addMilestone } from './addMilestone';
import { addPerson } from './addPerson';
import { writableLog, type Desk } from './capture';

/**
 * Asks for goals, then milestones, then people, one after the other. Each is written when it is complete, so
 * the plan may be left at any point.
 */
export async function setUpPlan(desk: Desk): Promise<void> {
  await writableLog(desk);
  const goal = vscode.l10n.t('Add a goal');
  const milestone = vscode.l10n.t('Add a milestone');
  const person = vscode.l10n.t('Add a mentor, a sponsor or somebody else');
  await untilNext(goal, () => addByForm(desk, 'addGoal'));
  await untilNext(milestone, () => addMilestone(desk));
  await untilNext(person, () => addPerson(desk));
}

/** Does it as often as is wanted. */
async function untilNext(label: string, add: () => Promise<unknown>): Promise<void> {
  const step = pickStep({
    placeholder: vscode.l10n.t('Your plan: as many as you like, and the rest later.'),
    choices: [
      { label, value: true },
      { label: vscode.l10n.t('Go on'), value: false },
    ],
  });
  while (await askOne(vscode.l10n.t('Set Up Plan'), step)) await add();
}

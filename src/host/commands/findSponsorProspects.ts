import * as vscode from 'vscode';

import { networkSection } from '../../dashboard/network';
import { namesOf } from '../../dashboard/named';
import { coverage } from '../../core/measures/coverage';
import { runCommand } from '../commandTable';
import { UserError } from '../errors';
import { pickStep } from '../prompts/pickStep';
import { askOne } from '../prompts/steps';

import { currentLog, type Desk } from './capture';

/** Lists who might become a sponsor, by how often they were seen to back others, and opens the one picked. */
export async function findSponsorProspects(desk: Desk): Promise<void> {
  const log = await currentLog(desk);
  const today = desk.today.current;
  const { prospects } = networkSection(log, namesOf(log), coverage(log, today), today);
  if (prospects.length === 0) {
    throw new UserError(
      vscode.l10n.t(
        'Nobody is noted as a prospect. Give a person the role "sponsor" with the stage "prospect".',
      ),
    );
  }
  const choices = prospects.map(({ entry, name, text }) => ({
    label: name,
    description: text,
    value: entry,
  }));
  const placeholder = vscode.l10n.t('Seen to back others; pick one to open what you noted.');
  const title = vscode.l10n.t('Find Sponsor Prospects');
  const { kind, id } = await askOne(title, pickStep({ placeholder, choices }));
  await runCommand('careerLog.openEntry', kind, id);
}

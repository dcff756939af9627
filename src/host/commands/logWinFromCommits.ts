import * as vscode from 'vscode';

import { workTitle } from '../../core/evidence/commit';
import { commitPeriods, periodStart, type CommitPeriod } from '../../core/evidence/commitPeriod';
import { loggedCommits } from '../../core/evidence/loggedCommits';
import type { CareerLog } from '../../core/log/careerLog';
import { UserError } from '../errors';
import type { Values } from '../folder/logEdit';
import type { Written } from '../folder/logWriter';
import { commitEvidence } from '../git/evidence';
import { asCommit } from '../git/history';
import { openRepositories } from '../git/openGit';
import { readOwnCommits, type OwnCommit } from '../git/ownCommits';
import { commitsStep } from '../prompts/commitsStep';
import { pickStep, type Choice } from '../prompts/pickStep';

import { writableLog, type Desk } from './capture';
import { logWin } from './logWin';

/**
 * Makes one win of one or more commits: its title is proposed from the last one, its date is that day.
 *
 * @param given fields of the win, and `commits` by their hashes or a `period` to choose them from.
 */
export async function logWinFromCommits(desk: Desk, given: Values = {}): Promise<Written> {
  const log = await writableLog(desk);
  const { commits, period, ...fields } = given;
  const hashes = Array.isArray(commits) ? commits.map(String) : [];
  const chosen =
    hashes.length > 0 ? await namedCommits(hashes) : await chooseCommits(desk, log, period);
  return logCommits(desk, chosen, fields);
}

/** Asks for what a win of these commits lacks, and writes it; a given title asks nothing. */
export async function logCommits(
  desk: Desk,
  commits: readonly Pick<OwnCommit, 'commit' | 'repository'>[],
  fields: Values = {},
): Promise<Written> {
  const inOrder = [...commits].reverse().sort((a, b) => a.commit.day.localeCompare(b.commit.day));
  const last = inOrder.at(-1);
  if (!last) throw new vscode.CancellationError();
  const evidence = await Promise.all(
    inOrder.map(({ repository, commit }) => commitEvidence(repository, commit.hash)),
  );
  // A clock that was ahead must not make a win of tomorrow.
  const date = [last.commit.day, desk.today.current].sort()[0];
  return logWin(desk, { date, evidence, ...fields }, { title: workTitle(last.commit) });
}

async function chooseCommits(
  { today }: Desk,
  log: CareerLog,
  period: unknown,
): Promise<readonly OwnCommit[]> {
  const title = vscode.l10n.t('Log Win from Commits');
  const known = commitPeriods.find(one => one === period);
  for (;;) {
    const chosen = known ?? (await askPeriod(title, log, today.current));
    const since = periodStart(chosen, log, today.current) ?? today.current;
    const step = commitsStep({
      read: token => readOwnCommits(since, token),
      none: emails =>
        vscode.l10n.t(
          'No commit by {0} since {1}. Go back for a longer time.',
          emails.join(', '),
          since,
        ),
      isLogged: loggedCommits(log),
    });
    const given = await step({ title, step: known ? 1 : 2, totalSteps: known ? 1 : 2 });
    if (typeof given !== 'string') return given.answer;
  }
}

async function askPeriod(title: string, log: CareerLog, today: string): Promise<CommitPeriod> {
  const given = await periodStep(log, today)({ title, step: 1, totalSteps: 2 });
  if (typeof given === 'string') throw new vscode.CancellationError();
  return given.answer;
}

function periodStep(log: CareerLog, today: string) {
  const labels: Readonly<Record<CommitPeriod, string>> = {
    week: vscode.l10n.t('This week'),
    month: vscode.l10n.t('This month'),
    'last-win': vscode.l10n.t('Since the last win'),
    quarter: vscode.l10n.t('This quarter'),
  };
  const choices = commitPeriods.flatMap((value): readonly Choice<CommitPeriod>[] => {
    const since = periodStart(value, log, today);
    const description = since && vscode.l10n.t('since {0}', since);
    return description === undefined ? [] : [{ label: labels[value], description, value }];
  });
  return pickStep({ placeholder: vscode.l10n.t('From which time?'), choices });
}

/** Looks for each hash in all repositories of the workspace. */
async function namedCommits(
  hashes: readonly string[],
): Promise<readonly Pick<OwnCommit, 'commit' | 'repository'>[]> {
  const noCancel = new vscode.CancellationTokenSource();
  const { repositories } = await openRepositories(noCancel.token);
  return Promise.all(
    hashes.map(async hash => {
      for (const repository of repositories) {
        try {
          return { repository, commit: asCommit(await repository.getCommit(hash)) };
        } catch {
          // It may be in another one.
        }
      }
      throw new UserError(vscode.l10n.t('No repository here has the commit {0}.', hash));
    }),
  );
}

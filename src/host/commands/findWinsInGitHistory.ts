import * as vscode from 'vscode';

import { periodStart } from '../../core/evidence/commitPeriod';
import { loggedCommits } from '../../core/evidence/loggedCommits';
import {
  winCandidates,
  type CandidateReason,
  type WinCandidate,
} from '../../core/evidence/winCandidates';
import type { CareerLog } from '../../core/log/careerLog';
import { addDays } from '../../core/time/calendar';
import { UserError } from '../errors';
import type { Written } from '../folder/logWriter';
import type { GitRepository } from '../git/gitApi';
import { ownEmail, readHistory, readTags } from '../git/history';
import { openRepositories } from '../git/openGit';
import { pickStep } from '../prompts/pickStep';
import { askOne } from '../prompts/steps';

import { writableLog, type Desk } from './capture';
import { logCommits } from './logWinFromCommits';

/** Where no win says how far to look back. */
const firstDays = 90;
/** However long ago the last win was. */
const mostDays = 365;

/** A commit that may be a win, and where it stands. */
export interface FoundWin extends WinCandidate {
  readonly repository: GitRepository;
}

/** Offers what may be a win in the own commits since the last one: to log, to log in other words, or to pass. */
export async function findWinsInGitHistory(desk: Desk): Promise<Written | undefined> {
  const log = await writableLog(desk);
  const since = firstDay(log, desk.today.current);
  const found = await vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Notification,
      title: vscode.l10n.t('Looking for wins since {0}', since),
      cancellable: true,
    },
    (progress, token) =>
      findWins(desk, log, since, token, count => {
        progress.report({ message: vscode.l10n.t('{0} commits read', count) });
      }),
  );
  if (found.length === 0) {
    throw new UserError(
      vscode.l10n.t(
        'Since {0} there is no merge, tag, mended revert or large change of yours to look at. "Career: Log Win from Commits" shows all your commits.',
        since,
      ),
    );
  }
  let last: Written | undefined;
  for (const [index, candidate] of found.entries()) {
    const title = vscode.l10n.t('Find Wins in Git History ({0} of {1})', index + 1, found.length);
    last = (await decide(desk, title, candidate)) ?? last;
  }
  return last;
}

/**
 * The candidates in all repositories of the workspace, newest first, without those that are in the log or were
 * passed.
 *
 * @throws {UserError} when there is no git, or it does not know who the person is.
 * @throws {vscode.CancellationError} when the token says so.
 */
export async function findWins(
  { passed }: Pick<Desk, 'passed'>,
  log: CareerLog,
  since: string,
  token: vscode.CancellationToken,
  onRead?: (count: number) => void,
): Promise<readonly FoundWin[]> {
  const isLogged = loggedCommits(log);
  const found: FoundWin[] = [];
  const { repositories } = await openRepositories(token);
  for (const repository of repositories) {
    const email = await ownEmail(repository);
    const query = { since, withSizes: true, token, ...(onRead && { onRead }) };
    const { commits } = await readHistory(repository, query);
    const history = { commits, tags: await readTags(repository), email };
    const candidates = winCandidates(history, hash => isLogged(hash) || passed.has(hash));
    for (const candidate of candidates) found.push({ ...candidate, repository });
  }
  return found.sort((a, b) => b.commit.day.localeCompare(a.commit.day));
}

function firstDay(log: CareerLog, today: string): string {
  const lastWin = periodStart('last-win', log, today) ?? addDays(today, -firstDays);
  return [lastWin, addDays(today, -mostDays)].sort().at(-1) ?? today;
}

async function decide(
  desk: Desk,
  title: string,
  candidate: FoundWin,
): Promise<Written | undefined> {
  const { commit, reasons, title: work } = candidate;
  const why = reasons.map(reasonText).join(', ');
  const decision = await askOne(
    title,
    pickStep({
      placeholder: vscode.l10n.t('{0} ({1}): {2}', work, commit.day, why),
      choices: [
        { label: `$(check) ${vscode.l10n.t('Log It')}`, description: work, value: 'log' },
        { label: `$(edit) ${vscode.l10n.t('Log It in Other Words…')}`, value: 'edit' },
        {
          label: `$(close) ${vscode.l10n.t('Pass')}`,
          description: vscode.l10n.t('It is not offered again.'),
          value: 'pass',
        },
        {
          label: `$(arrow-right) ${vscode.l10n.t('Later')}`,
          description: vscode.l10n.t('It is offered again next time.'),
          value: 'later',
        },
      ],
    }),
  );
  switch (decision) {
    case 'log':
      return logCommits(desk, [candidate], { title: work });
    case 'edit':
      return logCommits(desk, [candidate]);
    case 'pass':
      await desk.passed.add(commit.hash);
      return undefined;
    default:
      return undefined;
  }
}

function reasonText(reason: CandidateReason): string {
  switch (reason.type) {
    case 'merge':
      return reason.branch === undefined
        ? vscode.l10n.t('merged commits of yours: {0}', reason.own)
        : vscode.l10n.t('merged "{0}", commits of yours: {1}', reason.branch, reason.own);
    case 'tag':
      return vscode.l10n.t('tagged {0}', reason.tags.join(', '));
    case 'mended':
      return vscode.l10n.t('brought back what was reverted');
    case 'large':
      return vscode.l10n.t('lines changed: {0}, files: {1}', reason.lines, reason.files);
  }
}

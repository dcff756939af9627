import * as vscode from 'vscode';

import { workTitle } from '../../core/evidence/commit';
import type { OwnCommit, OwnCommits } from '../git/ownCommits';

import { untilDone, type Step } from './steps';

interface CommitItem extends vscode.QuickPickItem {
  /** Undefined for the line above a group. */
  readonly own?: OwnCommit;
}

export interface CommitsQuestion {
  readonly read: (token: vscode.CancellationToken) => Promise<OwnCommits>;
  /** What to say when nothing was found. */
  readonly none: (emails: readonly string[]) => string;
  /** True for a commit that a win names already. */
  readonly isLogged: (hash: string) => boolean;
}

/** Asks for one or more commits, which are read while the list is shown; leaving it ends the reading. */
export function commitsStep({ read, none, isLogged }: CommitsQuestion): Step<readonly OwnCommit[]> {
  const step: Step<readonly OwnCommit[]> = async frame => {
    const input = vscode.window.createQuickPick<CommitItem>();
    const reading = new vscode.CancellationTokenSource();
    input.canSelectMany = true;
    input.matchOnDescription = true;
    input.busy = true;
    input.placeholder = vscode.l10n.t('Reading your commits…');
    let failure: unknown;
    read(reading.token).then(
      ({ commits, emails }) => {
        input.items = itemsFor(commits, isLogged);
        input.placeholder =
          commits.length > 0
            ? vscode.l10n.t('Which commits are the win? Pick one or more, then press Enter.')
            : none(emails);
        input.busy = false;
      },
      (error: unknown) => {
        failure = error;
        input.hide();
      },
    );
    try {
      return await untilDone<readonly OwnCommit[]>(input, frame, () => {
        const picked = input.selectedItems.flatMap(({ own }) => own ?? []);
        return picked.length > 0 ? { answer: picked } : undefined;
      });
    } catch (error) {
      throw failure ?? error;
    } finally {
      reading.cancel();
      reading.dispose();
    }
  };
  return Object.assign(step, { isRequired: true });
}

/** One group for each day and branch. */
function itemsFor(
  commits: readonly OwnCommit[],
  isLogged: (hash: string) => boolean,
): readonly CommitItem[] {
  const several = new Set(commits.map(({ repository }) => repository.rootUri.path)).size > 1;
  const groups = new Map<string, CommitItem[]>();
  for (const own of commits) {
    const { commit, repository, branch } = own;
    const name = several ? repository.rootUri.path.split('/').at(-1) : undefined;
    const label = [commit.day, name, branch].filter(Boolean).join(' · ');
    const hash = commit.hash.slice(0, 8);
    const group = groups.get(label) ?? [];
    groups.set(label, group);
    group.push({
      label: workTitle(commit),
      description: isLogged(commit.hash) ? vscode.l10n.t('{0}, in your log', hash) : hash,
      own,
    });
  }
  const separator = vscode.QuickPickItemKind.Separator;
  return [...groups].flatMap(([label, items]) => [{ label, kind: separator }, ...items]);
}

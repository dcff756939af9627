import * as vscode from 'vscode';

import { search, searchables, type Match } from '../../language/search';
import { runCommand } from '../commandTable';

import { currentLog, type Desk } from './capture';

/** More than fit on a screen; a longer list is narrowed by another word. */
const mostShown = 100;

interface MatchPick extends vscode.QuickPickItem {
  readonly match: Match;
}

/** Finds entries by any of their words while they are typed, and opens the one that is picked. */
export async function searchLog(desk: Desk): Promise<void> {
  const index = searchables(await currentLog(desk));
  const input = vscode.window.createQuickPick<MatchPick>();
  input.title = vscode.l10n.t('Search Career Log');
  input.placeholder = vscode.l10n.t('Words of a win, a meeting, a person, a promise…');
  const show = () => {
    input.items = search(index, input.value, mostShown).map(pickOf);
  };
  show();
  const picked = await new Promise<MatchPick | undefined>(resolve => {
    input.onDidChangeValue(show);
    input.onDidAccept(() => {
      resolve(input.activeItems[0]);
      input.hide();
    });
    input.onDidHide(() => {
      resolve(undefined);
      input.dispose();
    });
    input.show();
  });
  if (!picked) return;
  const { kind, entry } = picked.match;
  await runCommand('careerLog.openEntry', kind, entry.id);
}

function pickOf(match: Match): MatchPick {
  const { kind, title, date, excerpt } = match;
  return {
    label: title,
    description: date === undefined ? kind : `${kind} · ${date}`,
    // The words were matched already, and not only in what is shown.
    alwaysShow: true,
    match,
    ...(excerpt !== undefined && { detail: excerpt }),
  };
}

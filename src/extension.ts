import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';

import { createApi, type CareerLogApi } from './host/api';
import { registerCommands } from './host/commands/register';
import { trackContext } from './host/contextKeys';
import { Dashboard } from './host/dashboard/dashboard';
import { Drafts } from './host/drafts';
import { fileThatSays } from './host/fileThatSays';
import { CareerFolder } from './host/folder/careerFolder';
import { LogWriter } from './host/folder/logWriter';
import { readingCacheOf } from './host/folder/readingCache';
import { AcceptedGit, SurroundingsWatch } from './host/folder/surroundings';
import { WindowLock } from './host/folder/windowLock';
import { PassedCommits } from './host/git/passedCommits';
import { commandTitles, createGuard } from './host/guard';
import { registerLanguage } from './host/language/register';
import { offerDrafts } from './host/offerDrafts';
import { Owner } from './host/owner';
import { Problems } from './host/problems';
import { Unfinished } from './host/prompts/unfinished';
import { StatusBar } from './host/statusBar';
import { Today } from './host/today';

/** Builds the product, owns it and starts reading. Nothing is decided here. */
export function activate(context: vscode.ExtensionContext): CareerLogApi {
  if (vscode.l10n.bundle) l10n.config({ contents: vscode.l10n.bundle });

  const app = new Owner();
  context.subscriptions.push(app);

  const log = app.own(vscode.window.createOutputChannel('Career Log', { log: true }));
  const changed = app.own(new vscode.EventEmitter<void>());
  const guard = createGuard(log, commandTitles(context.extension));
  const today = app.own(new Today());
  const folder = app.own(
    new CareerFolder(today, readingCacheOf(context), context.workspaceState, log),
  );
  const accepted = new AcceptedGit(context.workspaceState);
  const surroundings = app.own(new SurroundingsWatch(folder, accepted));
  const writer = new LogWriter(folder, new WindowLock(context.globalStorageUri), today);
  const storage = context.storageUri ?? context.globalStorageUri;
  const drafts = app.own(new Drafts(storage, fileThatSays(folder)));
  const unfinished = new Unfinished(context.workspaceState);
  const passed = new PassedCommits(context.globalState);
  const dashboard = app.own(new Dashboard(context.extensionUri, folder, log));

  app.own(
    registerCommands(
      { folder, writer, drafts, unfinished, passed, surroundings, today },
      dashboard,
      guard,
    ),
  );
  app.own(trackContext(folder));
  app.own(new Problems(folder));
  app.own(registerLanguage(folder));
  app.own(new StatusBar(folder));
  app.own(folder.onDidChange(() => changed.fire()));

  void folder.load();
  void guard('careerLog.offerDrafts', () => offerDrafts(drafts))();
  return createApi(folder, writer, changed.event);
}

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { copyFixture } from '../harness/tempFolder.mjs';
import { openWorkbench, type Workbench } from './workbench';

let workbench: Workbench;

const title = 'Wrote down what the night shift knew';

/** By the palette; the win must stand in the log in this folder then. */
async function logWin(folder: string): Promise<void> {
  const { quickInput } = workbench;
  await workbench.runCommand('Career: Log Win');
  await quickInput.shows('What did you achieve?');
  await quickInput.answer(title);
  await quickInput.shows('What kind of effect');
  await quickInput.press('Save now, without the rest');
  await workbench.notification(`Win logged: ${title}`);
  const file = join(folder, '.career', 'wins', `${new Date().getFullYear()}.yaml`);
  assert.match(await readFile(file, 'utf8'), new RegExp(`^ {2}title: ${title}$`, 'm'));
}

/** Nothing in such a window wakes the extension up before the person asks it for something. */
describe('a window without a career folder', () => {
  afterEach(() => workbench.close());

  it('offers in the palette to make one', async () => {
    workbench = await openWorkbench({ fixture: 'blank' });
    await workbench.runCommand('Career: Initialize Career Folder');
    await workbench.quickInput.shows('Your name.');
    await workbench.quickInput.cancel();
  });

  it('logs a win in the log that the settings name, and brings back its dashboard', async () => {
    const { folder, remove } = await copyFixture('small');
    const settings = { 'careerLog.folder': folder };
    workbench = await openWorkbench({ fixture: 'blank', settings });
    await logWin(folder);
    await workbench.statusBarItem(/1 overdue/).waitFor();

    await workbench.runCommand('Career: Open Dashboard');
    const goal = workbench.onlyDashboard().getByText('Own the ingest redesign').first();
    await goal.waitFor();
    await workbench.reload();
    await goal.waitFor();
    await remove();
  });
});

describe('the whole log, where VS Code gives less', () => {
  afterEach(() => workbench.close());

  async function worksAsEver(): Promise<void> {
    await workbench.openSidebar();
    const dashboard = workbench.dashboard();
    await dashboard.getByText('Own the ingest redesign').first().waitFor();
    await workbench.statusBarItem(/1 overdue/).waitFor();
    await logWin(workbench.folder);
    await dashboard.getByRole('button', { name: 'Wins', exact: true }).click();
    await dashboard.getByText(title).first().waitFor();
  }

  it('is there in a folder that is not trusted', async () => {
    workbench = await openWorkbench({ fixture: 'small', asksForTrust: true });
    await workbench.statusBarItem('Restricted Mode').waitFor();
    await worksAsEver();
  });

  it('is there in the extension host of a browser', async () => {
    workbench = await openWorkbench({ fixture: 'small', inBrowserHost: true });
    await worksAsEver();
    const script = workbench.dashboard().locator('script[src]').first();
    const origin = new URL(workbench.page.url()).origin;
    assert.equal(
      await script.getAttribute('src'),
      `${origin}/career-log/dist/webview/dashboard.js`,
    );
  });
});

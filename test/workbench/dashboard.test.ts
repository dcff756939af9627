import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { violations } from './axe';
import { openWorkbench, type Workbench } from './workbench';

let workbench: Workbench;

describe('the dashboard, where there is no log yet', () => {
  afterEach(() => workbench.close());

  it('offers to make one, asks a few things, and opens empty', async () => {
    workbench = await openWorkbench({ fixture: 'blank' });
    await workbench.openSidebar();
    const dashboard = workbench.dashboard();
    const initialize = dashboard.getByRole('button', { name: 'Initialize Career Folder' });
    await initialize.waitFor();
    assert.deepEqual(await violations(dashboard.locator('body')), []);
    await initialize.click();
    const { quickInput } = workbench;
    await quickInput.shows('Your name.');
    await quickInput.answer('Noor Haddad');
    for (const question of ['Your role.', 'A first goal', 'mentors you', 'sponsors you']) {
      await quickInput.shows(question);
      await quickInput.accept();
    }
    await dashboard.getByText('The log has no entries yet').waitFor();
    await dashboard.getByText('Noor Haddad').waitFor();
    assert.deepEqual(await violations(dashboard.locator('body')), []);
    const people = await readFile(join(workbench.folder, '.career', 'people.yaml'), 'utf8');
    assert.match(people, /^# .+\n$/);
  });

  it('says what stands in the way when .career is a file', async () => {
    workbench = await openWorkbench({ fixture: 'blank', files: { '.career': 'not a folder' } });
    await workbench.openSidebar();
    await workbench.runCommand('Career: Refresh');
    await workbench.dashboard().getByText('.career is a file').waitFor();
    assert.equal(await readFile(join(workbench.folder, '.career'), 'utf8'), 'not a folder');
  });
});

describe('the dashboard', () => {
  afterEach(() => workbench.close());

  it('opens the entry of a line in its file', async () => {
    workbench = await openWorkbench({ fixture: 'small' });
    await workbench.openSidebar();
    await workbench.dashboard().getByRole('button', { name: 'Lena' }).first().click();
    await workbench.page.getByRole('tab', { name: 'people.yaml' }).waitFor();
    await workbench.statusBarItem(/Ln 1, Col \d/).waitFor();
  });

  it('logs a meeting with the person of an overdue line', async () => {
    workbench = await openWorkbench({ fixture: 'small' });
    await workbench.openSidebar();
    const log = workbench
      .dashboard()
      .getByRole('button', { name: /Log Meeting.*Lena/ })
      .first();
    await log.click();
    await workbench.quickInput.shows('What kind of meeting?');
    await workbench.quickInput.cancel();
  });

  it('follows an edit that is not saved, and keeps its scroll position', async () => {
    workbench = await openWorkbench({
      fixture: 'sample',
      viewport: { width: 1200, height: 500 },
    });
    await workbench.openSidebar();
    const dashboard = workbench.dashboard();
    const wins = dashboard.getByRole('heading', { name: /Wins/ }).first();
    await dashboard.getByRole('region', { name: 'Findings', exact: true }).waitFor();
    await wins.scrollIntoViewIfNeeded();
    const scrolled = await dashboard.locator(':root').evaluate(() => globalThis.scrollY);
    assert.ok(scrolled > 100, `scrolled to ${scrolled}`);
    // What somebody looks at stays where it is, also where what is above it grows by a line.
    const top = () => wins.evaluate(one => Math.round(one.getBoundingClientRect().top));
    const before = await top();
    await workbench.openFile('.career/profile.yaml');
    await workbench.page.keyboard.press('Control+Home');
    await workbench.page.keyboard.type('name: Noor Unsaved # ');
    await dashboard.getByText('Noor Unsaved').waitFor({ state: 'attached' });
    assert.equal(await top(), before);
    const saved = await readFile(join(workbench.folder, '.career', 'profile.yaml'), 'utf8');
    assert.ok(!saved.includes('Unsaved'));
  });

  it('counts what could not be read, and leads to the problems', async () => {
    workbench = await openWorkbench({
      fixture: 'small',
      files: {
        '.career/wins/2025.yaml':
          '- {id: good, date: 2025-05-01, title: Still counted}\n- {id: bad, date: 2025-02-30}\n',
      },
    });
    await workbench.openSidebar();
    const dashboard = workbench.dashboard();
    await dashboard.getByRole('button', { name: 'Wins', exact: true }).click();
    await dashboard.getByText('Still counted').waitFor();
    await dashboard.getByText('1 entry could not be read').click();
    await workbench.page.getByText('calendar day').first().waitFor();
  });

  it('says which log it shows when several folders have one, and asks once which is meant', async () => {
    const folders = [{ path: '.' }, { path: 'second' }];
    workbench = await openWorkbench({
      fixture: 'small',
      files: {
        'second/.career/goals.yaml': '- {id: other, title: The goal of another log}\n',
        'two.code-workspace': JSON.stringify({ folders }),
      },
      workspaceFile: 'two.code-workspace',
    });
    await workbench.openSidebar();
    const dashboard = workbench.dashboard();
    await dashboard.getByText('Own the ingest redesign').first().waitFor();
    await dashboard.getByText('The workspace holds 2 career folders.').waitFor();
    await workbench.runCommand('Career: Log Win');
    const { quickInput } = workbench;
    await quickInput.shows('Which career folder is meant');
    await quickInput.pick(/second/);
    await quickInput.shows('What did you achieve?');
    await dashboard.getByText('The goal of another log').first().waitFor();
    await quickInput.cancel();
    await workbench.runCommand('Career: Log Win');
    await quickInput.shows('What did you achieve?');
    await quickInput.cancel();
  });

  it('says when there is no folder open', async () => {
    workbench = await openWorkbench({ folder: null });
    await workbench.openSidebar();
    await workbench.dashboard().getByRole('button', { name: 'Open Folder' }).waitFor();
  });
});

describe('the status bar', () => {
  afterEach(() => workbench.close());

  it('is hidden by its setting', async () => {
    workbench = await openWorkbench({
      fixture: 'small',
      settings: { 'careerLog.statusBar.visible': false },
    });
    await workbench.openSidebar();
    await workbench.dashboard().getByText('Own the ingest redesign').first().waitFor();
    assert.doesNotMatch(await workbench.statusBar(), /overdue/);
  });
});

describe('a log that cannot be written', () => {
  afterEach(() => workbench.close());

  const title = 'Kept in any case';

  async function typeWin(): Promise<void> {
    await workbench.statusBarItem(/overdue/).waitFor();
    const { quickInput } = workbench;
    await quickInput.summon('Control+Alt+W');
    await quickInput.shows('What did you achieve?');
    await quickInput.answer(title);
    for (const question of ['What kind of effect', 'The result as a number', 'The story']) {
      await quickInput.shows(question);
      await quickInput.accept();
    }
  }

  it('costs nothing that was typed when a folder stands in place of the file', async () => {
    const files = { [`.career/wins/${new Date().getFullYear()}.yaml/note.txt`]: 'not mine' };
    workbench = await openWorkbench({ fixture: 'small', files });
    await typeWin();
    await workbench.page.locator('.editor-instance').getByText(title).waitFor();
    await workbench.notification('What you typed stands in a new document.');
  });

  it('costs nothing that was typed when the files are read-only', async () => {
    const settings = { 'files.readonlyInclude': { '**/.career/**': true } };
    const files = { [`.career/wins/${new Date().getFullYear()}.yaml`]: '# mine\n' };
    workbench = await openWorkbench({ fixture: 'small', files, settings });
    await typeWin();
    await workbench.page.locator('.editor-instance').getByText(title).waitFor();
    await workbench.notification('What you typed stands in a new document.');
  });
});

import type { Locator } from 'playwright-core';

import { openWorkbench, type Workbench } from './workbench';

const meetings = '- id: talk\n  date: 2026-11-02\n  with: lena\n';

/** The line of the editor that holds exactly these words. */
function line({ page }: Workbench, text: string): Locator {
  return page.locator('.editor-instance .view-line').getByText(text, { exact: true }).first();
}

describe('a person who renames an id', () => {
  it('takes it back in all files by one undo', async () => {
    const workbench = await openWorkbench({
      fixture: 'small',
      files: { '.career/meetings.yaml': meetings },
    });
    const { page, quickInput } = workbench;
    await workbench.statusBarItem(/1 overdue/).waitFor();
    await quickInput.summon('Control+P');
    await quickInput.type('people.yaml:1:8');
    await quickInput.row('people.yaml').waitFor();
    await quickInput.accept();
    await workbench.statusBarItem(/Ln 1, Col 8/).waitFor();
    await page.keyboard.press('F2');
    await page.locator('.rename-box input').fill('lena-fischer');
    await page.keyboard.press('Enter');
    await line(workbench, '- id: lena-fischer').waitFor();
    await workbench.openFile('meetings.yaml');
    await line(workbench, 'with: lena-fischer').click();
    await page.keyboard.press('Control+Z');
    await line(workbench, 'with: lena').waitFor();
    await workbench.openFile('people.yaml');
    await line(workbench, '- id: lena').waitFor();
    await workbench.close();
  });
});

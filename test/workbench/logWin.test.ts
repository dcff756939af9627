import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { openWorkbench } from './workbench';

describe('a person logs a win', () => {
  it('by the palette, and reads it back from the file and the dashboard', async () => {
    const workbench = await openWorkbench({ fixture: 'small' });
    await workbench.openSidebar();
    const dashboard = workbench.dashboard();
    await dashboard.getByText('Own the ingest redesign').first().waitFor();
    await workbench.statusBarItem(/1 overdue/).waitFor();

    await workbench.runCommand('Career: Log Win');
    const { quickInput } = workbench;
    await quickInput.shows('What did you achieve?');
    await quickInput.answer('Cut p95 by 40 %');
    await quickInput.shows('What kind of effect');
    await quickInput.pick('efficiency');
    await quickInput.shows('The result as a number');
    await quickInput.answer('p95 latency 450 -> 270 ms');
    await quickInput.shows('The story');
    await quickInput.answer('Pages answer twice as fast.');
    await workbench.notification('Win logged: Cut p95 by 40 %');

    await dashboard.getByRole('button', { name: 'Wins', exact: true }).click();
    await dashboard.getByText('Cut p95 by 40 %').first().waitFor();
    const year = new Date().getFullYear();
    const text = await readFile(join(workbench.folder, '.career', 'wins', `${year}.yaml`), 'utf8');
    assert.match(
      text,
      /^- id: \d{4}-\d\d-\d\d-cut-p95-by-40\n {2}date: \d{4}-\d\d-\d\d\n {2}title: Cut p95 by 40 %\n {2}metric: \{name: p95 latency, baseline: 450, value: 270, unit: ms\}\n {2}impact: efficiency\n {2}story: Pages answer twice as fast\.\n$/,
    );
    await workbench.close();
  });

  it('logs a meeting with an overdue mentor from the status bar', async () => {
    const workbench = await openWorkbench({ fixture: 'small' });
    const { quickInput } = workbench;
    await workbench.statusBarItem(/1 overdue/).click();
    await quickInput.pick('Lena');
    await quickInput.shows('What kind of meeting?');
    await quickInput.pick('mentor');
    await quickInput.shows('When?');
    await quickInput.accept();
    await quickInput.shows('What did you learn?');
    await quickInput.answer('Show the cost first; Ask for the forum');
    for (const question of ['What did you promise?', 'By when', 'When is the next one?']) {
      await quickInput.shows(question);
      await quickInput.accept();
    }
    await workbench.notification('Meeting logged.');
    await workbench.statusBarItem(/Lena in 7 d/).waitFor();
    await workbench.close();
  });
});

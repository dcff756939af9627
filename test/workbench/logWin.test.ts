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

  it('with everything that proves it, left in between and taken up again', async () => {
    const workbench = await openWorkbench({ fixture: 'small' });
    const { quickInput } = workbench;
    await workbench.statusBarItem(/1 overdue/).waitFor();
    await workbench.runCommand('Career: Log Win');
    await quickInput.shows('What did you achieve?');
    await quickInput.type('Halved the build');
    await quickInput.press('Ask for everything that proves the win');
    await quickInput.shows('(1/10)');
    assert.equal(await quickInput.input.inputValue(), 'Halved the build');
    await quickInput.accept();
    await quickInput.shows('When was it?');
    await quickInput.type('feb 30');
    await quickInput.shows('Write a day that exists');
    await quickInput.type('2026-06-01');
    await quickInput.shows('June 1, 2026');
    await quickInput.accept();
    await quickInput.shows('What kind of effect');
    await quickInput.cancel();

    await workbench.runCommand('Career: Log Win');
    await quickInput.shows('You left this before it was done.');
    await quickInput.pick('Halved the build');
    await quickInput.shows('What did you achieve?');
    await quickInput.shows('(1/10)');
    await quickInput.accept();
    await quickInput.shows('When was it?');
    await quickInput.accept();
    await quickInput.shows('What kind of effect');
    await quickInput.pick('efficiency');
    await quickInput.shows('The result as a number');
    await quickInput.type('build time 40 -> 20 min');
    await quickInput.shows('-20 min (-50 %)');
    await quickInput.accept();
    await quickInput.shows('measured or estimated');
    await quickInput.pick('estimated');
    await quickInput.shows('Which way is better?');
    await quickInput.pick('lower');
    await quickInput.shows('What did you do?');
    await quickInput.answer('Cached what did not change.');
    await quickInput.shows('your own part');
    await quickInput.press('Save now, without the rest');
    await workbench.notification('Win logged: Halved the build');
    const text = await readFile(join(workbench.folder, '.career', 'wins', '2026.yaml'), 'utf8');
    assert.ok(
      text.replace(/\n {2}logged: [-\d]+\n/, '\n').includes(
        `- id: 2026-06-01-halved-the-build
  date: 2026-06-01
  title: Halved the build
  actions: Cached what did not change.
  metric: {name: build time, baseline: 40, value: 20, unit: min, kind: estimated, better: lower}
  impact: efficiency
`,
      ),
      text,
    );
    await workbench.close();
  });
});

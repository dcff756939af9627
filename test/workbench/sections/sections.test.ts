import assert from 'node:assert/strict';

import type { FrameLocator } from 'playwright-core';
import expected from '../../fixtures/sampleExpected/dashboard.json';
import sample from '../../fixtures/sampleExpected/measures.json';
import { openWorkbench, type Workbench } from '../workbench';
import { readSection } from './readSection';

/** Every expected value was worked out by hand from the sample's files and the definitions. */
describe('the dashboard of the sample log', () => {
  let workbench: Workbench;
  let page: FrameLocator;

  before(async () => {
    workbench = await openWorkbench({ today: sample.today });
    await workbench.runCommand('Career: Open Dashboard');
    page = workbench.dashboard('tab');
    await page.getByRole('region', { name: 'Wins', exact: true }).waitFor();
    for (const table of await page.getByText('Show the numbers').all()) await table.click();
  });

  after(() => workbench.close());

  for (const [name, section] of Object.entries(expected.sections)) {
    it(`shows the right values in ${name}`, async () => {
      const { head, lines, facts, sentences } = await readSection(page, name);
      assert.equal(head, section.head);
      assert.deepEqual(lines, section.lines);
      assert.deepEqual(facts, { ...facts, ...('facts' in section ? section.facts : {}) });
      if ('sentences' in section) assert.deepEqual(sentences, section.sentences);
    });
  }

  it('shows the right counts in trends', async () => {
    const { lines, facts } = await readSection(page, 'trends');
    // All but the check-ins: how many were due in a quarter is a matter of the unit tests.
    const counts = lines.map(line =>
      line
        .split(' | ')
        .filter((_, column) => column !== 1)
        .join(' | '),
    );
    assert.deepEqual(counts, expected.trends);
    // Where two reviews froze the same figure, the older one stands below.
    assert.deepEqual(facts, expected.frozen);
  });

  it('shows the same number of findings of each rule', async () => {
    const { lines } = await readSection(page, 'findings');
    const counts = new Map<string, number>();
    for (const line of lines) {
      const code = line.slice(-'CL000'.length);
      counts.set(code, (counts.get(code) ?? 0) + 1);
    }
    const found = [...counts].sort(([a], [b]) => a.localeCompare(b));
    assert.deepEqual(Object.fromEntries(found), expected.findings);
  });

  it('tells what is lost with the person that is chosen, and writes nothing', async () => {
    await choose('Without', 'Inês Carvalho');
    const { facts } = await readSection(page, 'risk');
    const losses = Object.entries(facts).filter(([name]) => /^(Lose|Topics|Rooms) /.test(name));
    assert.deepEqual(Object.fromEntries(losses), expected.withoutInes);
    await workbench.page.locator('.tab.dirty').waitFor({ state: 'detached' });
  });

  it('shows one person on one page', async () => {
    await choose('Person', 'Inês Carvalho', 'people');
    const { lines, facts } = await readSection(page, 'people');
    assert.deepEqual(lines, expected.ines.lines);
    assert.deepEqual(facts, { ...facts, ...expected.ines.facts });
    const text = await page.locator('.section-people').innerText();
    const words = text.replace(/\s+/g, ' ');
    assert.deepEqual(
      expected.ines.text.filter(one => !words.includes(one)),
      [],
    );
  });

  /** Chooses from a dropdown of a section as a person does. */
  async function choose(label: string, choice: string, section = 'risk'): Promise<void> {
    const dropdown = page.locator(`.section-${section}`).getByRole('combobox', { name: label });
    await dropdown.click();
    await dropdown.getByRole('option', { name: choice, exact: true }).click();
  }
});

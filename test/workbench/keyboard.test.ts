import assert from 'node:assert/strict';
import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { FrameLocator } from 'playwright-core';
import { violations } from './axe';
import { openWorkbench, type Workbench } from './workbench';

/** What a person can reach, as the page is written. */
const reachable = 'button:not(.control), vscode-button, vscode-dropdown, summary, [tabindex="0"]';

describe('the dashboard, by the keyboard alone', () => {
  let workbench: Workbench;
  let page: FrameLocator;

  beforeEach(async () => {
    workbench = await openWorkbench({ today: '2026-11-23' });
    await workbench.openSidebar();
    page = workbench.onlyDashboard();
    await page.getByRole('region', { name: 'Findings', exact: true }).waitFor();
  });

  afterEach(() => workbench.close());

  it('reaches everything, and shows where it is', async () => {
    const wanted = await page
      .locator(reachable)
      .evaluateAll(
        all => all.filter(one => one.checkVisibility() && !one.closest('[tabindex="-1"]')).length,
      );
    await page.locator(reachable).first().focus();
    let stops = 1;
    const unseen: string[] = [];
    for (; stops < wanted; stops += 1) {
      await workbench.page.keyboard.press('Tab');
      const stop = await page.locator('body').evaluate(() => {
        const active = document.activeElement;
        if (active === null || active === document.body) return undefined;
        const inner = active.shadowRoot?.querySelector('.control') ?? active;
        const area = active.querySelector(':scope > .figureArea') ?? active;
        const isSeen =
          getComputedStyle(active).outlineStyle !== 'none' ||
          getComputedStyle(active, '::after').outlineStyle !== 'none' ||
          getComputedStyle(inner).outlineStyle !== 'none' ||
          getComputedStyle(area).stroke !== 'none';
        return { text: active.outerHTML.slice(0, 120), isSeen };
      });
      if (stop === undefined) break;
      if (!stop.isSeen) unseen.push(stop.text);
    }
    assert.equal(stops, wanted);
    assert.deepEqual(unseen, []);
  });

  it('keeps the focus where it is when the log changes', async () => {
    const link = page.getByRole('button', { name: 'Three teams post by the same rules' }).first();
    await link.focus();
    const goal =
      '\n- {id: more, title: A goal of another day, start: 2026-11-01, horizon: 2027-10-01}\n';
    await appendFile(join(workbench.folder, '.career', 'goals.yaml'), goal);
    await page.getByText('A goal of another day').first().waitFor({ state: 'attached' });
    assert.equal(await link.evaluate(one => one === document.activeElement), true);
  });

  it('keeps the filters and the open sections over a reload of the window, and over a restart', async () => {
    await choose('Person', 'Henrik Voss');
    await page.getByRole('button', { name: 'Risk', exact: true }).press('Enter');
    await page.getByRole('button', { name: 'This Month', exact: true }).press('Enter');
    const isOpen = (name: string) =>
      page.getByRole('button', { name, exact: true }).getAttribute('aria-expanded');
    assert.deepEqual([await isOpen('Risk'), await isOpen('This Month')], ['true', 'false']);

    const restart = async () => {
      await workbench.restart();
      await workbench.openSidebar();
    };
    for (const again of [() => workbench.reload(), restart]) {
      await again();
      await page.getByRole('region', { name: 'Findings', exact: true }).waitFor();
      assert.deepEqual([await isOpen('Risk'), await isOpen('This Month')], ['true', 'false']);
      await page.getByText('Lists are narrowed.').waitFor();
      assert.deepEqual(await violations(page.locator('body')), []);
      const person = page.getByRole('combobox', { name: 'Person' });
      assert.equal(await person.evaluate((one: HTMLSelectElement) => one.value), 'henrik');
    }
  });

  it('does what a finding offers, and the finding is gone', async () => {
    await page.getByRole('button', { name: 'Findings', exact: true }).press('Enter');
    const kept = page.getByRole('button', { name: 'Set "delivered" to 2026-11-23: ' });
    await kept.press('Enter');
    await kept.waitFor({ state: 'detached' });
    const text = await workbench.savedText('commitments.yaml', /2026-11-23/);
    const written = text.split('\n').filter(line => /2026-11-23/.test(line));
    assert.deepEqual(written, ['  delivered: 2026-11-23']);
  });

  async function choose(label: string, choice: string): Promise<void> {
    await page.getByRole('button', { name: /Filters/ }).press('Enter');
    const dropdown = page.getByRole('combobox', { name: label });
    await dropdown.press('Enter');
    await dropdown.getByRole('option', { name: choice, exact: true }).click();
  }
});

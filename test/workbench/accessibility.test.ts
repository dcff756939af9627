import assert from 'node:assert/strict';

import type { FrameLocator } from 'playwright-core';
import { violations } from './axe';
import { pageClasses, themes, type Theme } from './themes';
import { openWorkbench, type Workbench } from './workbench';

const allThemes = Object.keys(themes).filter((name): name is Theme => name in themes);
const today = '2026-11-23';

describe('the dashboard, with all sections open', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await openWorkbench({ today, viewport: { width: 1000, height: 900 } });
  });

  after(() => workbench.close());

  /** In the sidebar most sections are closed until they are wanted. */
  async function open(place: 'sidebar' | 'tab'): Promise<FrameLocator> {
    if (place === 'tab') await workbench.runCommand('Career: Open Dashboard');
    const page = workbench.dashboard(place);
    if (place === 'sidebar' && !(await page.locator('body').isVisible())) {
      await workbench.openSidebar();
    }
    await page.getByRole('region', { name: 'Findings', exact: true }).waitFor();
    for (const closed of ['.sectionToggle[aria-expanded=false]', 'details:not([open]) > summary']) {
      while ((await page.locator(closed).count()) > 0) await page.locator(closed).first().click();
    }
    return page;
  }

  /** How far the document is wider than what shows it, in pixels. */
  function overflow(page: FrameLocator): Promise<number> {
    return page.locator(':root').evaluate(root => root.scrollWidth - root.clientWidth);
  }

  function fillOf(page: FrameLocator, drawn: string): Promise<string> {
    const first = page.locator(drawn).first();
    return first.evaluate(one => getComputedStyle(one).fill);
  }

  /** What a name of CSS, such as `CanvasText`, stands for in this page. */
  function systemColour(page: FrameLocator, name: string): Promise<string> {
    return page.locator('body').evaluate((body, color) => {
      const probe = body.appendChild(document.createElement('i'));
      probe.style.color = color;
      const seen = getComputedStyle(probe).color;
      probe.remove();
      return seen;
    }, name);
  }

  /** What reaches over the right edge, by its class, for whoever has to mend it. */
  function sticksOut(page: FrameLocator): Promise<string[]> {
    return page.locator(':root').evaluate(root =>
      [...root.querySelectorAll('.page *')]
        .filter(one => one.getBoundingClientRect().right > root.clientWidth + 1)
        .filter(one => one.closest('.numbersFrame, .srOnly, vscode-dropdown') === null)
        .map(one => `${one.localName} ${one.getAttribute('class') ?? ''}`),
    );
  }

  for (const place of ['sidebar', 'tab'] as const) {
    it(`has no violation in any theme, in the ${place}`, async () => {
      const page = await open(place);
      for (const theme of allThemes) {
        await workbench.useTheme(theme);
        await page.locator(`body.${pageClasses[theme]}`).waitFor();
        assert.deepEqual(await violations(page.locator('body')), [], theme);
      }
    });
  }

  it('draws in the colours that the person forces, and has no violation in them', async () => {
    const page = await open('tab');
    await workbench.page.emulateMedia({ forcedColors: 'active' });
    const [canvasText, highlight] = [
      await systemColour(page, 'CanvasText'),
      await systemColour(page, 'Highlight'),
    ];
    assert.notEqual(canvasText, highlight);
    assert.equal(await fillOf(page, '.chart text'), canvasText);
    assert.equal(await fillOf(page, '.bar-fill'), highlight);
    assert.deepEqual(await violations(page.locator('body')), []);
    await workbench.page.emulateMedia({ forcedColors: null });
  });

  it('moves nothing for a person who wants less motion', async () => {
    const page = await open('tab');
    const icon = page.locator('.sectionToggle .icon').first();
    const turning = () => icon.evaluate(one => getComputedStyle(one).transitionProperty);
    assert.equal(await turning(), 'transform');
    await workbench.page.emulateMedia({ reducedMotion: 'reduce' });
    assert.equal(await turning(), 'none');
    await workbench.page.emulateMedia({ reducedMotion: null });
  });

  for (const percent of [125, 200]) {
    it(`needs no scrolling sideways at ${percent} % zoom`, async () => {
      // As a browser does: the same window has room for fewer pixels of the page.
      const width = Math.round(1440 / (percent / 100));
      await workbench.page.setViewportSize({ width, height: 900 });
      assert.equal(await overflow(await open('tab')), 0);
    });
  }

  // VS Code makes no sidebar narrower than 170 px, whatever the zoom.
  for (const width of [250, 170]) {
    it(`needs no scrolling sideways in a sidebar of ${width} px`, async () => {
      await workbench.page.setViewportSize({ width: 1000, height: 900 });
      const page = await open('sidebar');
      await narrowSidebar(width);
      const shown = await page.locator(':root').evaluate(root => root.clientWidth);
      assert.ok(Math.abs(shown - width) < 10, `${shown} px`);
      assert.deepEqual(await sticksOut(page), []);
      assert.equal(await overflow(page), 0);
    });
  }

  /** Drags the edge of the sidebar, as a person does. */
  async function narrowSidebar(width: number): Promise<void> {
    const box = await workbench.page.locator('.part.sidebar').boundingBox();
    assert.ok(box);
    const middle = box.y + box.height / 2;
    await workbench.page.mouse.move(box.x + box.width, middle);
    await workbench.page.mouse.down();
    await workbench.page.mouse.move(box.x + width, middle, { steps: 5 });
    await workbench.page.mouse.up();
  }
});

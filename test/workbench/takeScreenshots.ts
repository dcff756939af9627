import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import type { FrameLocator, Locator } from 'playwright-core';
import { allScreenshots, screenshots } from '../harness/paths.mjs';
import { program } from '../harness/program.mjs';
import { copySampleOfToday } from '../harness/sample.mjs';
import { pageClasses, themes, type Theme } from './themes';
import { openWorkbench, type Workbench } from './workbench';

const { values: flags } = parseArgs({ options: { all: { type: 'boolean' } } });
const pictured = ['dark', 'light', 'high-contrast-dark'] as const satisfies readonly Theme[];
const allThemes = Object.keys(themes).filter((name): name is Theme => name in themes);

void program(async () => {
  const { folder } = await copySampleOfToday();
  if (flags.all === true) {
    await takeSections(folder);
    return;
  }
  await mkdir(screenshots, { recursive: true });
  for (const theme of pictured) {
    await takeSidebar(folder, theme);
    await takeTab(folder, theme);
  }
});

async function takeSidebar(folder: string, theme: Theme): Promise<void> {
  const viewport = { width: 1000, height: 900 };
  const workbench = await openWorkbench({ folder, theme, viewport });
  await workbench.openSidebar();
  await take(workbench, workbench.dashboard().getByRole('heading'), `sidebar-${theme}`);
}

async function takeTab(folder: string, theme: Theme): Promise<void> {
  const viewport = { width: 1440, height: 1000 };
  const workbench = await openWorkbench({ folder, theme, viewport });
  await workbench.runCommand('Career: Open Dashboard');
  await workbench.page.keyboard.press('Control+B');
  await take(workbench, workbench.dashboard('tab').getByRole('heading'), `tab-${theme}`);
}

/** The empty editor beside the sidebar, and the edge of the tab. */
const margin = { x: 660, y: 880 };

/** Once there is a second heading, the page shows the log and no longer that it is loading. */
async function take(workbench: Workbench, headings: Locator, name: string): Promise<void> {
  await headings.nth(1).waitFor();
  // The pointer rests where nothing answers to it.
  await workbench.page.mouse.move(margin.x, margin.y);
  await workbench.page.locator('.monaco-hover:visible').waitFor({ state: 'hidden' });
  await workbench.page.screenshot({ path: join(screenshots, `${name}.png`) });
  console.log(`${name}.png`);
  await workbench.close();
}

/** Each section by itself, in both places and all themes: what a reviewer looks through. */
async function takeSections(folder: string): Promise<void> {
  await mkdir(allScreenshots, { recursive: true });
  // The window is as high as the whole page, or a picture would end where the window does.
  const tab = await openWorkbench({ folder, viewport: { width: 1440, height: 12_000 } });
  await tab.runCommand('Career: Open Dashboard');
  await tab.page.keyboard.press('Control+B');
  await takeEach(tab, tab.dashboard('tab'), 'tab');
  await tab.close();

  const sidebar = await openWorkbench({ folder, viewport: { width: 1000, height: 14_000 } });
  await sidebar.openSidebar();
  const page = sidebar.dashboard();
  await page.locator('.section').first().waitFor();
  const closed = page.locator('.sectionToggle[aria-expanded=false]');
  while ((await closed.count()) > 0) await closed.first().click();
  await takeEach(sidebar, page, 'sidebar');
  await sidebar.close();
}

async function takeEach(workbench: Workbench, page: FrameLocator, place: string): Promise<void> {
  await page.locator('.section').first().waitFor();
  for (const theme of allThemes) {
    await workbench.useTheme(theme);
    await page.locator(`body.${pageClasses[theme]}`).waitFor();
    for (const section of await page.locator('.section').all()) {
      const name = (await section.getAttribute('class'))?.replace('section section-', '') ?? '';
      await section.screenshot({ path: join(allScreenshots, `${place}-${theme}-${name}.png`) });
    }
    console.log(`${place}, ${theme}`);
  }
}

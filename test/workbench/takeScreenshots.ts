import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { screenshots } from '../harness/paths.mjs';
import { program } from '../harness/program.mjs';
import { copySampleOfToday } from '../harness/sample.mjs';
import type { Theme } from './themes';
import { openWorkbench, type Workbench } from './workbench';

const pictured = ['dark', 'light', 'high-contrast-dark'] as const satisfies readonly Theme[];

void program(async () => {
  const { folder } = await copySampleOfToday();
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

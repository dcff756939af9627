import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import { atEnd } from './cleanUp.mjs';
import { command } from './command.mjs';
import { HumanError } from './humanError.mjs';
import { root } from './paths.mjs';
import { withProgress } from './progress.mjs';
import { browserArguments } from './sockets/watchSockets.mjs';

const programs = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The usual places of Chrome and Chromium, after the one that the person names. */
export function findBrowser() {
  const named = process.env['CHROME_PATH'];
  if (named !== undefined && !existsSync(named)) {
    throw new HumanError(`CHROME_PATH names ${named}, which does not exist: correct or unset it.`);
  }
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap(folder => programs.map(program => join(folder, program)));
  const programFiles = [process.env['PROGRAMFILES'], process.env['LOCALAPPDATA']];
  return [
    ...(named === undefined ? [] : [named]),
    ...(process.platform === 'win32' ? [] : onPath),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...programFiles.map(folder => join(folder ?? '', 'Google/Chrome/Application/chrome.exe')),
    chromium.executablePath(),
  ].find(existsSync);
}

/** A browser that is there, or is fetched now. */
export async function ensureBrowser() {
  const found = findBrowser();
  if (found !== undefined) {
    return found;
  }
  const installed = await withProgress('Installing Chromium', installBrowser);
  if (installed === undefined) {
    throw new HumanError(
      'The tests need a browser and none could be installed: ' +
        'install Chrome or Chromium, or set CHROME_PATH to one, then try again.',
    );
  }
  return installed;
}

async function installBrowser() {
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await command('apt-get', ['update', '-qq'], { env, timeout: 120_000 });
    await command('apt-get', ['install', '-y', '-qq', 'chromium'], { env, timeout: 300_000 });
  }
  if (findBrowser() === undefined) {
    const cli = join(root, 'node_modules', 'playwright-core', 'cli.js');
    await command(process.execPath, [cli, 'install', 'chromium'], { timeout: 180_000 });
  }
  return findBrowser();
}

/** @returns {Promise<import('playwright-core').Browser>} */
export async function launchBrowser() {
  const browser = await chromium.launch({
    executablePath: await ensureBrowser(),
    // A container's root has no sandbox, and its /dev/shm is small. Without a graphics card, imitating one takes more
    // time than all that is tested.
    args: [
      ...['--disable-dev-shm-usage', '--disable-background-networking'],
      ...['--disable-gpu', '--disable-gpu-compositing', '--disable-software-rasterizer'],
      ...browserArguments(),
    ],
    chromiumSandbox: process.platform !== 'linux' || process.getuid?.() !== 0,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  atEnd(() => browser.close());
  return browser;
}

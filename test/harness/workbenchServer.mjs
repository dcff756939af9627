import { join } from 'node:path';
import { launchBrowser } from './browser.mjs';
import { ensurePackage } from './packaging.mjs';
import { installExtension, startServer } from './server.mjs';
import { root } from './paths.mjs';
import { tempFolder } from './tempFolder.mjs';
import { userFolderIn, writeUserSettings } from './userSettings.mjs';
import { ensureVSCode } from './vscode.mjs';

/** @typedef {import('./workbenchServer.d.mts').WorkbenchServer} WorkbenchServer */

/** @type {Map<string, Promise<WorkbenchServer>>} */
const running = new Map();

/** @type {Promise<import('playwright-core').Browser> | undefined} */
let browser;

/** One browser for all tests; each opens a context of its own in it. */
export function sharedBrowser() {
  return (browser ??= launchBrowser());
}

/**
 * One server for each version and day, with the packed extension installed.
 * @param {import('./vscode.mjs').Version} version
 * @param {string} [today] the day its clock shows, YYYY-MM-DD, in place of the machine's
 */
export function workbenchServer(version, today) {
  const name = `${version} ${today ?? ''}`;
  const server = running.get(name) ?? start(version, today);
  running.set(name, server);
  return server;
}

/**
 * @param {import('./vscode.mjs').Version} version
 * @param {string | undefined} today
 * @returns {Promise<WorkbenchServer>}
 */
async function start(version, today) {
  const vscode = await ensureVSCode(version);
  const vsix = await ensurePackage();
  const { folder: dataDir } = await tempFolder('career-log-server');
  const extensionsDir = join(dataDir, 'extensions');
  await installExtension(vscode, { vsix, dataDir, extensionsDir });
  const clock = {
    preload: [join(root, 'test', 'harness', 'clock.cjs')],
    env: { CLOCK_TODAY: today },
  };
  const server = await startServer(vscode, {
    ...{ dataDir, extensionsDir },
    ...(today === undefined ? {} : clock),
  });
  return {
    port: server.port,
    log: server.log,
    writeSettings: settings => writeUserSettings(userFolderIn(dataDir), settings),
  };
}

import { join } from 'node:path';
import { launchBrowser } from './browser.mjs';
import { ensurePackage } from './packaging.mjs';
import { installExtension, startServer } from './server.mjs';
import { root } from './paths.mjs';
import { tempFolder } from './tempFolder.mjs';
import { userFolderIn, writeUserSettings } from './userSettings.mjs';
import { ensureVSCode } from './vscode.mjs';
import { startWebHost } from './webHost.mjs';

/** @typedef {import('./workbenchServer.d.mts').WorkbenchServer} WorkbenchServer */

/** A folder that nobody has said to trust opens without a question, and stays untrusted. */
const trustSettings = {
  'security.workspace.trust.enabled': true,
  'security.workspace.trust.startupPrompt': 'never',
};

/** @type {Map<string, Promise<WorkbenchServer>>} */
const running = new Map();

/** @type {Promise<import('playwright-core').Browser> | undefined} */
let browser;

/** One browser for all tests; each opens a context of its own in it. */
export function sharedBrowser() {
  return (browser ??= launchBrowser());
}

/**
 * One server for each version and kind of window, with the packed extension installed.
 * @param {import('./vscode.mjs').Version} version
 * @param {import('./workbenchServer.d.mts').WindowKind} [kind]
 */
export function workbenchServer(version, kind = {}) {
  const name = `${version} ${JSON.stringify([kind.today, kind.asksForTrust, kind.inBrowserHost, kind.activationReport])}`;
  const server = running.get(name) ?? start(version, kind);
  running.set(name, server);
  return server;
}

/**
 * @param {import('./vscode.mjs').Version} version
 * @param {import('./workbenchServer.d.mts').WindowKind} kind
 * @returns {Promise<WorkbenchServer>}
 */
async function start(version, kind) {
  const { today, asksForTrust = false, inBrowserHost = false, activationReport } = kind;
  const vscode = await ensureVSCode(version);
  const vsix = await ensurePackage();
  const { folder: dataDir } = await tempFolder('career-log-server');
  const extensionsDir = join(dataDir, 'extensions');
  if (!inBrowserHost) {
    await installExtension(vscode, { vsix, dataDir, extensionsDir });
  }
  const preload = [
    ...(today === undefined ? [] : ['clock.cjs']),
    ...(activationReport === undefined ? [] : ['activation.cjs']),
  ];
  const server = await startServer(vscode, {
    ...{ dataDir, extensionsDir, asksForTrust },
    preload: preload.map(name => join(root, 'test', 'harness', name)),
    env: { CLOCK_TODAY: today, ACTIVATION_REPORT: activationReport },
  });
  return {
    port: inBrowserHost ? await startWebHost(server.port) : server.port,
    log: server.log,
    writeSettings: settings =>
      writeUserSettings(userFolderIn(dataDir), {
        ...(asksForTrust && trustSettings),
        ...settings,
      }),
  };
}

import { join } from 'node:path';
import { launchBrowser } from './browser.mjs';
import { root } from './paths.mjs';
import { startServer } from './server.mjs';
import { copyFixture, tempFolder } from './tempFolder.mjs';
import { openTestReport } from './testReport.mjs';
import { userFolderIn, writeUserSettings } from './userSettings.mjs';
import { ensureVSCode } from './vscode.mjs';
import { workspaceFile } from './workspaceFile.mjs';

/**
 * @typedef {object} HostTests
 * @property {string} fixture the folder that each window opens; all windows share one copy
 * @property {string | undefined} [grep]
 * @property {NodeJS.ProcessEnv} [env]
 * @property {number} [windows] how many windows run the same tests at the same time
 * @property {number} [limit] milliseconds
 * @property {(text: string) => void} [write] gets what the tests tell, as they tell it
 */

/**
 * Runs the host tests in a real extension host.
 * @param {import('./vscode.mjs').Version} version
 * @param {HostTests} options
 * @returns {Promise<string | undefined>} what went wrong, or undefined when all passed
 */
export async function runHostTests(
  version,
  { fixture, grep, env = {}, windows = 1, limit = 1_500_000, write },
) {
  const vscode = await ensureVSCode(version);
  const workspace = await copyFixture(fixture);
  const data = await tempFolder('career-log-server');
  await writeUserSettings(userFolderIn(data.folder));
  const report = await openTestReport(write);
  const browser = await launchBrowser();
  const server = await startServer(vscode, {
    dataDir: data.folder,
    automation: true,
    env: { ...env, ...report.env, ...(grep === undefined ? {} : { CAREER_LOG_TEST_GREP: grep }) },
  });
  try {
    const address = addressOf(server.port, await workspaceFile(workspace.folder));
    const bad = await firstFailure(
      Array.from({ length: windows }, async () =>
        runInPage(await newWindow(browser), address, limit),
      ),
    );
    if (bad === undefined) {
      return undefined;
    }
    if (typeof bad === 'string') {
      console.error(server.log());
    }
    return `VS Code ${version}: the test host ended with ${bad}, after it told "${report.lastLine()}".`;
  } finally {
    await browser.close();
    await server.stop();
    await report.close();
    await Promise.all([workspace.remove(), data.remove()]);
  }
}

/**
 * Tells at the end of all runs what went wrong in them.
 * @param {readonly (string | undefined)[]} failures as of {@link runHostTests}
 * @returns {number} an exit code
 */
export function exitCodeOf(failures) {
  const told = failures.filter(failure => failure !== undefined);
  for (const failure of told) {
    console.error(failure);
  }
  return told.length === 0 ? 0 : 1;
}

/**
 * One window may wait for long for what another, that failed, was to do.
 * @param {readonly Promise<number | string>[]} runs
 * @returns {Promise<number | string | undefined>} undefined once all have ended well
 */
async function firstFailure(runs) {
  /** @type {Promise<never>} */
  const never = new Promise(() => undefined);
  return Promise.race([
    ...runs.map(run => run.then(code => (code === 0 ? never : code))),
    Promise.all(runs).then(() => undefined),
  ]);
}

/**
 * A window of its own, which shares no storage of the browser with another. It is small and still, because nobody looks
 * at it and painting takes time.
 * @param {import('playwright-core').Browser} browser
 */
export async function newWindow(browser) {
  const context = await browser.newContext({
    viewport: { width: 600, height: 400 },
    reducedMotion: 'reduce',
  });
  return context.newPage();
}

/**
 * @param {import('playwright-core').Page} page
 * @param {string} address
 * @param {number} limit
 * @returns {Promise<number | string>} the tests' exit code, or why there is none
 */
async function runInPage(page, address, limit) {
  /** @type {(code: number | string) => void} */
  let finish = () => undefined;
  /** @type {Promise<number | string>} */
  const finished = new Promise(resolve => (finish = resolve));
  const deadline = setTimeout(() => finish(`no result after ${limit / 1000} s`), limit);
  // Where another window has failed, nobody waits for this one.
  deadline.unref();
  page.once('crash', () => finish('a crashed page'));
  await page.exposeFunction('codeAutomationLog', () => undefined);
  await page.exposeFunction('codeAutomationExit', finish);
  await page.goto(address);
  const code = await finished;
  clearTimeout(deadline);
  return code;
}

/**
 * @param {number} port
 * @param {string} workspace
 */
export function addressOf(port, workspace) {
  const remote = (/** @type {string} */ path) => `vscode-remote://remote${path}`;
  const payload = [
    ['skipWelcome', 'true'],
    ['extensionDevelopmentPath', remote(root.replace(/\/$/, ''))],
    ['extensionTestsPath', remote(join(root, 'out', 'host', 'index.js'))],
  ];
  const query = new URLSearchParams({ workspace, payload: JSON.stringify(payload) });
  return `http://127.0.0.1:${port}/?${query}`;
}

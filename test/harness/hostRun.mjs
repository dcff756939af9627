import { join } from 'node:path';
import { launchBrowser } from './browser.mjs';
import { root } from './paths.mjs';
import { startServer } from './server.mjs';
import { copyFixture, tempFolder } from './tempFolder.mjs';
import { openTestReport } from './testReport.mjs';
import { userFolderIn, writeUserSettings } from './userSettings.mjs';
import { ensureVSCode } from './vscode.mjs';

const limit = 180_000;

/**
 * Runs the host tests in a real extension host.
 * @param {import('./vscode.mjs').Version} version
 * @param {{ fixture: string, grep?: string | undefined }} options
 * @returns {Promise<number>} 0 when all passed
 */
export async function runHostTests(version, { fixture, grep }) {
  const vscode = await ensureVSCode(version);
  const workspace = await copyFixture(fixture);
  const data = await tempFolder('career-log-server');
  await writeUserSettings(userFolderIn(data.folder));
  const report = await openTestReport();
  const browser = await launchBrowser();
  const server = await startServer(vscode, {
    dataDir: data.folder,
    automation: true,
    env: { ...report.env, ...(grep === undefined ? {} : { CAREER_LOG_TEST_GREP: grep }) },
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    const code = await runInPage(page, addressOf(server.port, workspace.folder));
    if (code !== 0) {
      console.error(`VS Code ${version}: the test host ended with ${code}.`);
    }
    if (typeof code === 'string') {
      console.error(server.log());
    }
    return code === 0 ? 0 : 1;
  } finally {
    await browser.close();
    await server.stop();
    await report.close();
    await Promise.all([workspace.remove(), data.remove()]);
  }
}

/**
 * @param {import('playwright-core').Page} page
 * @param {string} address
 * @returns {Promise<number | string>} the tests' exit code, or why there is none
 */
async function runInPage(page, address) {
  /** @type {(code: number | string) => void} */
  let finish = () => undefined;
  /** @type {Promise<number | string>} */
  const finished = new Promise(resolve => (finish = resolve));
  const deadline = setTimeout(() => finish(`no result after ${limit / 1000} s`), limit);
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
 * @param {string} folder
 */
function addressOf(port, folder) {
  const remote = (/** @type {string} */ path) => `vscode-remote://remote${path}`;
  const payload = [
    ['skipWelcome', 'true'],
    ['extensionDevelopmentPath', remote(root.replace(/\/$/, ''))],
    ['extensionTestsPath', remote(join(root, 'out', 'host', 'index.js'))],
  ];
  const query = new URLSearchParams({ folder, payload: JSON.stringify(payload) });
  return `http://127.0.0.1:${port}/?${query}`;
}

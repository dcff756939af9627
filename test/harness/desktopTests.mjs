import { join } from 'node:path';
import { ensureDependencies } from './dependencies.mjs';
import { HumanError } from './humanError.mjs';
import { buildHostTests } from './packaging.mjs';
import { cache, root } from './paths.mjs';
import { program } from './program.mjs';
import { withProgress } from './progress.mjs';
import { readOptions } from './readOptions.mjs';
import { copyFixture, tempFolder } from './tempFolder.mjs';
import { openTestReport } from './testReport.mjs';
import { writeUserSettings } from './userSettings.mjs';
import { workspaceFile } from './workspaceFile.mjs';

await program(async () => {
  const options = readOptions({ version: { type: 'string' } });
  await ensureDependencies();
  await buildHostTests();
  let failed = 0;
  for (const version of options.version === undefined ? ['1.99.0', 'stable'] : [options.version]) {
    console.log(`\nDesktop VS Code ${version}`);
    failed += (await runDesktop(version)) === 0 ? 0 : 1;
  }
  return failed === 0 ? 0 : 1;
});

/** @param {string} version */
async function runDesktop(version) {
  const { runTests, SilentReporter } = await import('@vscode/test-electron');
  const vscodeExecutablePath = await downloadDesktop(version);
  const workspace = await copyFixture('blank');
  const profile = await tempFolder('career-log-desktop');
  await writeUserSettings(join(profile.folder, 'User'));
  const report = await openTestReport();
  const code = await runTests({
    vscodeExecutablePath,
    extensionDevelopmentPath: root,
    extensionTestsPath: join(root, 'out', 'host', 'index.js'),
    extensionTestsEnv: report.env,
    launchArgs: [
      await workspaceFile(workspace.folder),
      `--user-data-dir=${profile.folder}`,
      '--disable-workspace-trust',
      '--disable-extensions',
    ],
    reporter: new SilentReporter(),
  }).catch((/** @type {Error} */ error) => {
    console.error(`Desktop VS Code ${version}: ${error.message}.`);
    return 1;
  });
  await report.close();
  await Promise.all([workspace.remove(), profile.remove()]);
  return code;
}

/**
 * @param {string} version
 * @returns {Promise<string>} its program
 */
async function downloadDesktop(version) {
  const { downloadAndUnzipVSCode, SilentReporter } = await import('@vscode/test-electron');
  const options = { version, cachePath: join(cache, 'desktop'), reporter: new SilentReporter() };
  return withProgress(`Downloading the desktop VS Code ${version}`, () =>
    downloadAndUnzipVSCode(options),
  ).catch((/** @type {Error} */ error) => {
    throw new HumanError(
      `Could not download the desktop VS Code ${version} (${error.message.split('\n')[0]}): ` +
        'check the network connection, or run the same tests with "npm run test:host".',
    );
  });
}

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const quiet = {
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  // A test says itself when a document is saved.
  'files.autoSave': 'off',
  'git.openRepositoryInParentFolders': 'never',
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/**
 * @param {string} userFolder where VS Code looks for the person's settings.json
 * @param {Record<string, unknown>} [settings]
 */
export async function writeUserSettings(userFolder, settings = {}) {
  await mkdir(userFolder, { recursive: true });
  const text = JSON.stringify({ ...quiet, ...settings }, null, 2);
  await writeFile(join(userFolder, 'settings.json'), `${text}\n`);
}

/** @param {string} dataDir a server's data folder */
export function userFolderIn(dataDir) {
  return join(dataDir, 'data', 'User');
}

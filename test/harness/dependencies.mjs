import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HumanError } from './humanError.mjs';
import { npmInstall } from './npmInstall.mjs';
import { root } from './paths.mjs';
import { withProgress } from './progress.mjs';

/**
 * @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, link?: boolean }} Locked
 */

/** Installs the packages of package-lock.json unless they are all there already. */
export async function ensureDependencies() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new HumanError(
      `Node ${process.versions.node} is too old for this: install Node 20.19 or newer.`,
    );
  }
  if (!isInstalled()) {
    await withProgress('Installing the npm packages', () =>
      npmInstall('the npm packages', ['ci'], root),
    );
  }
}

// Compared by content: `npm install` and git both leave file times that tell nothing.
function isInstalled() {
  const installed = readLock(join(root, 'node_modules', '.package-lock.json'));
  const wanted = readLock(join(root, 'package-lock.json'));
  return Object.entries(wanted).every(
    ([path, { version, optional, devOptional }]) =>
      path === '' || optional || devOptional || installed[path]?.version === version,
  );
}

/**
 * @param {string} file
 * @returns {Record<string, Locked>}
 */
function readLock(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {};
}

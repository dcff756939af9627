import { writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * With a workspace file, tests may add and remove folders and the extension host stays.
 * @param {string} folder
 */
export async function workspaceFile(folder) {
  const file = join(dirname(folder), 'tests.code-workspace');
  await writeFile(file, JSON.stringify({ folders: [{ path: basename(folder) }] }));
  return file;
}

import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cache } from './paths.mjs';
import { withProgress } from './progress.mjs';

/**
 * A folder of the cache, filled on first use. It gets its name only when it is whole, so an
 * interrupted download is simply done again.
 * @param {string} name
 * @param {string} label
 * @param {(folder: string) => Promise<void>} fill
 */
export async function download(name, label, fill) {
  const folder = join(cache, name);
  if (isWhole(folder)) {
    return folder;
  }
  await dropAbandoned(name);
  const partial = join(cache, `${name}.partial-${process.pid}`);
  await mkdir(partial, { recursive: true });
  try {
    await withProgress(label, () => fill(partial));
    await writeFile(join(partial, 'done'), '');
    await rm(folder, { recursive: true, force: true });
    await rename(partial, folder);
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    // Another run may have been faster; its copy is as good.
    if (!isWhole(folder)) {
      throw error;
    }
  }
  return folder;
}

/** @param {string} folder */
function isWhole(folder) {
  return existsSync(join(folder, 'done'));
}

/** @param {string} name */
async function dropAbandoned(name) {
  await mkdir(cache, { recursive: true });
  for (const entry of await readdir(cache)) {
    const [owner, pid] = entry.split('.partial-');
    if (owner === name && pid !== undefined && !isRunning(Number(pid))) {
      await rm(join(cache, entry), { recursive: true, force: true });
    }
  }
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

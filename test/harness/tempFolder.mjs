import { existsSync } from 'node:fs';
import { cp, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { atEnd } from './cleanUp.mjs';
import { HumanError } from './humanError.mjs';
import { fixtures } from './paths.mjs';

/**
 * A new empty folder that is gone when the program ends.
 * @param {string} name
 */
export async function tempFolder(name) {
  const folder = await mkdtemp(join(await realpath(tmpdir()), `${name}-`));
  const remove = atEnd(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));
  return { folder, remove };
}

/**
 * A copy of a workspace fixture that a test may change.
 * @param {string} fixture a folder name under test/fixtures
 */
export async function copyFixture(fixture) {
  const source = join(fixtures, fixture);
  if (!existsSync(source)) {
    throw new HumanError(
      `There is no fixture ${fixture}: add the folder test/fixtures/${fixture}.`,
    );
  }
  const { folder: parent, remove } = await tempFolder('career-log');
  const folder = join(parent, fixture);
  await cp(source, folder, { recursive: true });
  return { folder, remove };
}

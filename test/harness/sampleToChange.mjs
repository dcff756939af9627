import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fixtures, root } from './paths.mjs';
import { program } from './program.mjs';
import { shiftToToday } from './sample.mjs';

/** The folder that F5 opens: a new copy of the sample log on each start, as of today. */
await program(async () => {
  const folder = join(root, 'out', 'sample');
  await rm(folder, { recursive: true, force: true });
  await cp(join(fixtures, 'sample'), folder, { recursive: true });
  await shiftToToday(folder);
});

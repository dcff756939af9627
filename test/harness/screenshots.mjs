import { join } from 'node:path';
import { colour } from './colour.mjs';
import { command } from './command.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { ensurePackage } from './packaging.mjs';
import { program } from './program.mjs';
import { readOptions } from './readOptions.mjs';

await program(async () => {
  const { all } = readOptions({ all: { type: 'boolean' } });
  await ensureDependencies();
  await ensurePackage();
  const script = join('test', 'workbench', 'takeScreenshots.ts');
  const { code } = await command(
    process.execPath,
    ['--require', 'tsx/cjs', script, ...(all ? ['--all'] : [])],
    {
      timeout: 1_200_000,
      env: colour,
      onOutput: text => process.stdout.write(text),
    },
  );
  return code;
});

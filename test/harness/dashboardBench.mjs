import { join } from 'node:path';
import { colour } from './colour.mjs';
import { command } from './command.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { ensurePackage } from './packaging.mjs';
import { program } from './program.mjs';
import { readOptions } from './readOptions.mjs';

await program(async () => {
  readOptions({});
  await ensureDependencies();
  await ensurePackage();
  const script = join('test', 'workbench', 'benchDashboard.ts');
  const { code } = await command(
    process.execPath,
    ['--expose-gc', '--require', 'tsx/cjs', script],
    { timeout: 300_000, env: colour, onOutput: text => process.stdout.write(text) },
  );
  return code;
});

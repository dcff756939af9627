import { join } from 'node:path';
import { colour } from './colour.mjs';
import { command } from './command.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { ensurePackage } from './packaging.mjs';
import { root } from './paths.mjs';
import { program } from './program.mjs';
import { ensureVSCode, newest } from './vscode.mjs';

/** In milliseconds. */
const limit = 2_400_000;

await program(async () => {
  await ensureDependencies();
  await ensureVSCode(newest);
  await (await import('./browser.mjs')).ensureBrowser();
  await ensurePackage();
  console.log(`\nVS Code ${newest}`);
  const mocha = join(root, 'node_modules', 'mocha', 'bin', 'mocha.js');
  const config = join('test', 'workbench', '.mocharc.json');
  // What follows on the command line is mocha's, such as --grep.
  const { code, timedOut } = await command(
    process.execPath,
    [mocha, '--config', config, ...process.argv.slice(2)],
    {
      timeout: limit,
      env: colour,
      onOutput: text => process.stdout.write(text),
    },
  );
  if (timedOut) {
    console.error(`The workbench tests took longer than ${limit / 1000} s and were stopped.`);
  }
  return code;
});

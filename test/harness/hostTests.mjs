import { ensureDependencies } from './dependencies.mjs';
import { buildHostTests } from './packaging.mjs';
import { program } from './program.mjs';
import { readOptions } from './readOptions.mjs';
import { assertVersion, versions } from './vscode.mjs';

await program(async () => {
  const options = readOptions({
    version: { type: 'string' },
    fixture: { type: 'string', default: 'blank' },
    grep: { type: 'string' },
  });
  if (options.version !== undefined) {
    assertVersion(options.version);
  }
  await ensureDependencies();
  await buildHostTests();
  const { exitCodeOf, runHostTests } = await import('./hostRun.mjs');
  const failures = [];
  for (const version of options.version === undefined ? versions : [options.version]) {
    console.log(`\nVS Code ${version}`);
    failures.push(await runHostTests(version, options));
  }
  return exitCodeOf(failures);
});

import { ensureDependencies } from './dependencies.mjs';
import { buildHostTests } from './packaging.mjs';
import { program } from './program.mjs';
import { readOptions } from './readOptions.mjs';
import { newest } from './vscode.mjs';

/** Two windows that write to one log at the same time. */
await program(async () => {
  const { appends } = readOptions({ appends: { type: 'string', default: '25' } });
  await ensureDependencies();
  await buildHostTests();
  const { exitCodeOf, runHostTests } = await import('./hostRun.mjs');
  console.log(`\nVS Code ${newest}, two windows`);
  const env = { CAREER_LOG_TEST_FOLDER: 'windows', CAREER_LOG_TEST_APPENDS: appends };
  const failure = await runHostTests(newest, {
    fixture: 'small',
    env,
    windows: 2,
    limit: 180_000 + Number(appends) * 6000,
  });
  return exitCodeOf([failure]);
});

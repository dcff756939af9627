import { npm } from './command.mjs';
import { program } from './program.mjs';
import { readOptions } from './readOptions.mjs';

/** The property tests with many more cases; `--seed` repeats a run. */
await program(async () => {
  const { cases, seed } = readOptions({
    cases: { type: 'string', default: '200000' },
    seed: { type: 'string' },
  });
  const { code } = await npm(['run', '--silent', 'test:property'], {
    env: { CASES: cases, ...(seed !== undefined && { SEED: seed }) },
    onOutput: text => process.stdout.write(text),
  });
  return code;
});

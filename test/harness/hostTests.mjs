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
  const asked = options.version === undefined ? versions : [options.version];
  // They wait more than they work, so they run at the same time; what they tell is shown one after the other.
  const runs = asked.map(version => {
    const told = heldBack(`\nVS Code ${version}\n`);
    return { told, failure: runHostTests(version, { ...options, write: told.write }) };
  });
  const ended = runs.map(({ failure }) => failure.catch(error => String(error?.stack ?? error)));
  const failures = [];
  for (const [index, { told }] of runs.entries()) {
    told.show();
    failures.push(await ended[index]);
  }
  return exitCodeOf(failures);
});

/**
 * Output that is kept until it is its turn, and from then on shown as it comes.
 * @param {string} first
 */
function heldBack(first) {
  let held = first;
  let isShown = false;
  return {
    write: (/** @type {string} */ text) => {
      if (isShown) process.stdout.write(text);
      else held += text;
    },
    show: () => {
      isShown = true;
      process.stdout.write(held);
    },
  };
}

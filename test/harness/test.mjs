import { ensureDependencies } from './dependencies.mjs';
import { program } from './program.mjs';
import { readOptions } from './readOptions.mjs';
import { watchSockets } from './sockets/watchSockets.mjs';
import { runSteps } from './testSteps.mjs';
import { ensureVSCode, versions } from './vscode.mjs';

const minute = 60_000;

/**
 * The limits end what hangs. They are many times what a step takes, since a test says what happens and not how
 * soon: the same machine may be five times slower on another day.
 * @type {readonly import('./testSteps.mjs').Step[]}
 */
const steps = [
  { name: 'lint', limit: 10 * minute },
  { name: 'check-types', limit: 10 * minute },
  { name: 'test:unit', limit: 10 * minute },
  { name: 'test:property', limit: 30 * minute },
  { name: 'package', limit: 10 * minute },
  { name: 'test:host', limit: 30 * minute, needs: 'package' },
  { name: 'test:windows', limit: 15 * minute, needs: 'package' },
  { name: 'test:workbench', limit: 42 * minute, needs: 'package' },
];

await program(async () => {
  readOptions({});
  await ensureDependencies();
  for (const version of versions) {
    await ensureVSCode(version);
  }
  await (await import('./browser.mjs')).ensureBrowser();
  // What had to be downloaded is here; from now on nothing leaves this machine.
  const sockets = await watchSockets();
  const { passed, failed, broken, triedAgain } = await runSteps(steps, sockets.env);
  const { processes, outside, refused } = await sockets.read();
  console.log(
    `\n${processes} processes opened ${outside.length} sockets to other machines; ` +
      `${refused} questions of the browser to its maker were refused.`,
  );
  for (const line of outside) {
    console.log(`  ${line}`);
  }
  console.log(`\nTested in VS Code ${versions.join(' and ')}, Node ${process.versions.node}.`);
  for (const { name, reason, told } of broken) {
    console.log(`\nnpm run ${name}: ${reason}\n${told ?? ''}`);
  }
  if (triedAgain.length > 0) {
    console.log(`\n${triedAgain.length} failed at the first try, each a fault to look for:`);
    console.log(triedAgain.join('\n'));
  }
  const allFailed = failed + (outside.length > 0 ? 1 : 0);
  console.log(`${passed} passed, ${allFailed} failed`);
  return allFailed === 0 ? 0 : 1;
});

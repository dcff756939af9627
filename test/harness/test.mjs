import { ensureDependencies } from './dependencies.mjs';
import { program } from './program.mjs';
import { readOptions } from './readOptions.mjs';
import { runSteps } from './testSteps.mjs';
import { ensureVSCode, versions } from './vscode.mjs';

const minute = 60_000;

/** @type {readonly import('./testSteps.mjs').Step[]} */
const steps = [
  { name: 'lint', limit: 5 * minute },
  { name: 'check-types', limit: 3 * minute },
  { name: 'test:unit', limit: 5 * minute },
  { name: 'test:property', limit: 10 * minute },
  { name: 'package', limit: 2 * minute },
  { name: 'test:host', limit: 8 * minute, needs: 'package' },
  { name: 'test:windows', limit: 4 * minute, needs: 'package' },
  { name: 'test:workbench', limit: 8 * minute, needs: 'package' },
];

await program(async () => {
  readOptions({});
  await ensureDependencies();
  for (const version of versions) {
    await ensureVSCode(version);
  }
  await (await import('./browser.mjs')).ensureBrowser();
  const { passed, failed, broken } = await runSteps(steps);
  console.log(`\nTested in VS Code ${versions.join(' and ')}, Node ${process.versions.node}.`);
  for (const { name, reason } of broken) {
    console.log(`npm run ${name}: ${reason}`);
  }
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
});

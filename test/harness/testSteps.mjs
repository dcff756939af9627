import { stripVTControlCharacters } from 'node:util';
import { colour } from './colour.mjs';
import { npm } from './command.mjs';

/** Of a failed step, told once more at the end. */
const lastLines = 10;

/**
 * A script of package.json, run to its end whatever the others did.
 * @typedef {object} Step
 * @property {string} name
 * @property {number} limit milliseconds
 * @property {string} [needs] a step that must have succeeded
 */

/**
 * @typedef {object} Broken
 * @property {string} name
 * @property {string} reason
 * @property {string} [told] what it printed of its failures
 */

/**
 * @param {readonly Step[]} steps
 * @param {NodeJS.ProcessEnv} [env] added to the environment of each
 */
export async function runSteps(steps, env = {}) {
  let passed = 0;
  let failed = 0;
  /** @type {Broken[]} */
  const broken = [];
  /** @type {string[]} */
  const triedAgain = [];
  for (const step of steps) {
    if (broken.some(({ name }) => name === step.needs)) {
      broken.push({ name: step.name, reason: `not run, because ${step.needs} failed` });
      failed += 1;
      continue;
    }
    const result = await runStep(step, env);
    passed += result.passed;
    failed += result.failed;
    triedAgain.push(...result.triedAgain);
    if (result.reason !== undefined) {
      broken.push({ name: step.name, reason: result.reason, told: result.told });
      // A failure that no test counts must not hide behind a zero.
      failed += result.failed === 0 ? 1 : 0;
    }
  }
  return { passed, failed, broken, triedAgain };
}

/**
 * @param {Step} step
 * @param {NodeJS.ProcessEnv} env
 */
async function runStep({ name, limit }, env) {
  console.log(`\n== ${name}`);
  const start = Date.now();
  const { code, output, timedOut } = await npm(['run', '--silent', name], {
    timeout: limit,
    env: { ...env, ...colour },
    onOutput: text => process.stdout.write(text),
  });
  const passed = count(output, 'passing');
  const failed = count(output, 'failing');
  console.log(`== ${name}: ${code === 0 ? 'ok' : 'FAILED'}, ${seconds(Date.now() - start)} s`);
  const reason = reasonOf(code, failed, timedOut ? limit : undefined);
  return {
    passed,
    failed,
    reason,
    told: failuresIn(output),
    triedAgain: triedAgainIn(output),
  };
}

/**
 * @param {number} code
 * @param {number} failed
 * @param {number | undefined} exceeded
 */
function reasonOf(code, failed, exceeded) {
  if (exceeded !== undefined) {
    return `stopped after ${seconds(exceeded)} s`;
  }
  if (code === 0) {
    return undefined;
  }
  return failed === 0 ? `failed with exit code ${code}` : `${failed} failing`;
}

/**
 * Every suite here is mocha's, with the same summary.
 * @param {string} output
 * @param {'passing' | 'failing'} word
 */
function count(output, word) {
  const summary = new RegExp(`^ +(\\d+) ${word}\\b`, 'gm');
  const plain = stripVTControlCharacters(output);
  return [...plain.matchAll(summary)].reduce((sum, match) => sum + Number(match[1]), 0);
}

/**
 * Everything under mocha's summaries of failures, and how the output ends, where what stopped a run is told.
 * @param {string} output
 */
export function failuresIn(output) {
  const lines = stripVTControlCharacters(output).trimEnd().split('\n');
  let isFailure = false;
  const shown = lines.filter((line, index) => {
    if (/^ +\d+ failing\b/.test(line)) isFailure = true;
    if (/^ +\d+ passing\b|^VS Code \d/.test(line)) isFailure = false;
    return isFailure || index >= lines.length - lastLines;
  });
  return shown.join('\n');
}

/**
 * The lines of the reporter of the tests that need a real VS Code.
 * @param {string} output
 */
export function triedAgainIn(output) {
  return stripVTControlCharacters(output).match(/^tried again: .*$/gm) ?? [];
}

/** @param {number} milliseconds */
function seconds(milliseconds) {
  return Math.round(milliseconds / 1000);
}

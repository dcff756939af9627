import assert from 'node:assert/strict';
import { format } from 'node:util';
import Mocha from 'mocha';
import RetryReporter from '../../harness/retryReporter.cjs';
import { failuresIn, triedAgainIn } from '../../harness/testSteps.mjs';

const { describe, it } = Mocha;
const { Base } = Mocha.reporters;

describe('what is told once more of a step that failed', () => {
  const filler = Array.from({ length: 20 }, (_, index) => `    ✔ passes ${index}`);

  it('is each failure of each run, and how the output ends', () => {
    const output = [
      'VS Code 1.99',
      ...filler,
      '  3 passing (2m)',
      '  1 failing',
      '  1) keeps a byte:',
      '     AssertionError: 1 != 2',
      'VS Code 1.139',
      ...filler,
      '\u001b[32m  4 passing\u001b[0m (2m)',
      'VS Code 1.99: the test host ended with 1.',
    ];
    const told = failuresIn(`${output.join('\n')}\n`).split('\n');
    assert.deepEqual(told.slice(0, 3), output.slice(22, 25));
    assert.equal(told.at(-1), output.at(-1));
    assert.equal(told.length, 3 + 10);
  });

  it('is all of a short output', () => {
    assert.equal(failuresIn('src/a.ts: error\n'), 'src/a.ts: error');
  });
});

describe('a test that failed and was tried again', () => {
  const run = async () => {
    /** @type {string[]} */
    const lines = [];
    const { consoleLog } = Base;
    Base.consoleLog = (/** @type {unknown[]} */ ...words) => void lines.push(format(...words));
    const mocha = new Mocha({ reporter: RetryReporter, retries: 1 });
    let runs = 0;
    const suite = Mocha.Suite.create(mocha.suite, 'a person');
    suite.addTest(
      new Mocha.Test('logs a win', () => {
        runs++;
        assert.equal(runs, 2, 'saved\nin time');
      }),
    );
    const failures = await new Promise(resolve => mocha.run(resolve));
    Base.consoleLog = consoleLog;
    return { failures, output: lines.join('\n') };
  };

  it('is told with what it failed with, although it passed', async () => {
    const { failures, output } = await run();
    assert.equal(failures, 0);
    const [line = '', ...others] = triedAgainIn(output);
    assert.deepEqual(others, []);
    assert.match(line, /^tried again: a person logs a win: saved in time .*testSteps\.test\.mjs/);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { failuresIn } from '../../harness/testSteps.mjs';

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

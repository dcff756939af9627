import assert from 'node:assert/strict';

import { readListFile } from '../../../src/yaml/read/readFile';

const read = readListFile.bind(undefined, 'wins.yaml', 'wins');

/** Milliseconds of the processor. */
function timeOf(run: () => unknown): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

describe('reading a file again', () => {
  it('takes over each of several equal items once', () => {
    const before = read('- {id: a}\n- {id: a}\n');
    const after = read('- {id: a}\n- {id: a}\n- {id: a}\n', before);
    const items = after.items.map(({ item }) => item);
    const kept = before.items.map(({ item }) => item);
    assert.equal(new Set(items).size, 3);
    assert.deepEqual(
      kept.map(item => items.includes(item)),
      [true, true],
    );
  });

  it('takes no longer for many equal items than reading them first did', () => {
    const text = '- x\n'.repeat(20_000);
    let before = read('');
    const first = timeOf(() => (before = read(text)));
    const again = timeOf(() => read(`${text}- x\n`, before));
    assert.ok(again < 2 * first, `${again} ms, first ${first} ms`);
  });
});

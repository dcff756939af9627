import assert from 'node:assert/strict';

import { addEntry } from '../../src/yaml/edit/addEntry';
import { EditRefused } from '../../src/yaml/edit/splice';
import { readListFile } from '../../src/yaml/read/readFile';
import { readSingletonFile } from '../../src/yaml/read/readSingleton';

import { hostileTexts } from './hostileTexts';

const repeats = Number(process.env['REP'] ?? 50);
/** Milliseconds for one reading. */
const goal = 500;

describe('reading hostile texts', () => {
  const longest = new Map<string, number>();

  for (const [name, text] of Object.entries(hostileTexts)) {
    it(`survives ${name}`, () => {
      const readings = Array.from({ length: repeats }, () => millisecondsOf(() => read(text)));
      longest.set(name, median(readings));
    }).timeout(repeats * goal * 4);
  }

  it(`takes at most ${goal} ms for each`, () => {
    const sorted = [...longest].sort(([, a], [, b]) => b - a);
    for (const [name, took] of sorted.slice(0, 15))
      console.log(`      ${took.toFixed(0)} ms: ${name}`);
    console.log(`      ${sorted.length} texts, each read ${repeats} times in one process`);
    assert.deepEqual(
      sorted.filter(([, took]) => took > goal),
      [],
    );
  });

  it('pollutes no object', () => {
    assert.deepEqual(Object.keys(Object.prototype), []);
    assert.equal(({} as Record<string, unknown>)['x'], undefined);
  });
});

/** As the extension does: as a list, as a mapping, and with an attempt to write. */
function read(text: string): void {
  const file = readListFile('milestones.yaml', 'milestones', text);
  readSingletonFile('profile.yaml', 'profile', text);
  try {
    addEntry(file, { id: 'new', title: 'x', due: '2026-11-20' });
  } catch (error) {
    if (!(error instanceof EditRefused)) throw error;
  }
}

function millisecondsOf(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** The machine may be busy, so the middle one counts and not the slowest. */
function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

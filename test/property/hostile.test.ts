import assert from 'node:assert/strict';

import { addEntry } from '../../src/yaml/edit/addEntry';
import { EditRefused } from '../../src/yaml/edit/splice';
import { readListFile } from '../../src/yaml/read/readFile';
import { readSingletonFile } from '../../src/yaml/read/readSingleton';

import { hostileTexts } from './hostileTexts';
import { isLongRun } from './runs';

describe('reading hostile texts', () => {
  const longest = new Map<string, number>();

  for (const [name, text] of Object.entries(hostileTexts)) {
    const repeats = isLongRun || text.length < 100_000 ? 50 : 3;
    it(`survives ${name}, ${repeats} times`, () => {
      const readings = Array.from({ length: repeats }, () => millisecondsOf(text));
      longest.set(name, Math.min(...readings));
      tryToWrite(text);
    });
  }

  it('tells which of them take longest', () => {
    const sorted = [...longest].sort(([, a], [, b]) => b - a);
    const slow = sorted.slice(0, 5).map(([name, took]) => `${name} ${took.toFixed(0)} ms`);
    console.log(`      ${sorted.length} texts; longest: ${slow.join(', ')}`);
  });

  it('pollutes no object', () => {
    assert.deepEqual(Object.keys(Object.prototype), []);
    assert.equal(Reflect.get({}, 'x'), undefined);
  });
});

/** Of the longest one of the readings; time of the processor, because other programs may keep it. */
function millisecondsOf(text: string): number {
  let before = readListFile('milestones.yaml', 'milestones', '');
  const readings = [
    () => (before = readListFile('milestones.yaml', 'milestones', text)),
    () => readListFile('milestones.yaml', 'milestones', `${text}# x\n`, before),
    () => readSingletonFile('profile.yaml', 'profile', text),
  ];
  const times = readings.map(read => {
    const start = process.cpuUsage();
    read();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.max(...times);
}

function tryToWrite(text: string): void {
  try {
    const file = readListFile('milestones.yaml', 'milestones', text);
    addEntry(file, { id: 'new', title: 'x', due: '2026-11-20' });
  } catch (error) {
    if (!(error instanceof EditRefused)) throw error;
  }
}

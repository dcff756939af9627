import assert from 'node:assert/strict';

import { parseDocument } from 'yaml';

import { diagnose } from '../../src/language/diagnostics';
import { addEntry } from '../../src/yaml/edit/addEntry';
import { EditRefused } from '../../src/yaml/edit/splice';
import { readListFile } from '../../src/yaml/read/readFile';
import { assembleLog } from '../../src/yaml/read/readLog';
import { readSingletonFile } from '../../src/yaml/read/readSingleton';

import { hostileTexts } from './hostileTexts';
import { isLongRun, report } from './runs';

/** What the times are compared with: an ordinary log of 1,000 entries in the hands of the YAML parser. */
const ordinary = Array.from(
  { length: 1000 },
  (_, n) =>
    `- id: win-${n}\n  date: 2026-11-20\n  title: Cut the checkout errors by half\n  strengths: [planning, writing]\n` +
    `  people: [lena, tobias]\n  story: >-\n    Two lines of what happened,\n    and what came of it.\n`,
).join('');

describe('reading hostile texts', () => {
  const longest = new Map<string, number>();

  for (const [name, text] of Object.entries(hostileTexts)) {
    // All 50 of the long ones take minutes, so only `npm run fuzz` takes that time.
    const repeats = isLongRun || text.length < 20_000 ? 50 : 3;
    it(`survives ${name}, ${repeats} times`, () => {
      const readings = Array.from({ length: repeats }, () => millisecondsOf(text));
      longest.set(name, Math.min(...readings));
      tryToWrite(text);
    });
  }

  it('tells which of them take longest', () => {
    const sorted = [...longest].sort(([, a], [, b]) => b - a);
    const slow = sorted.slice(0, 5).map(([name, took]) => `${name} ${took.toFixed(0)} ms`);
    const usual = Math.min(...[1, 2, 3].map(() => timeOf(() => parseDocument(ordinary))));
    report(
      `${sorted.length} texts; longest: ${slow.join(', ')}; 1,000 ordinary entries ${usual.toFixed(0)} ms`,
    );
  });

  it('pollutes no object', () => {
    assert.deepEqual(Object.keys(Object.prototype), []);
    assert.equal(Reflect.get({}, 'x'), undefined);
  });
});

/** Of the longest one of what is done with a text while somebody types in it. */
function millisecondsOf(text: string): number {
  let before = readListFile('milestones.yaml', 'milestones', '');
  const log = () => assembleLog([before, readSingletonFile('profile.yaml', 'profile', text)]);
  const steps = [
    () => (before = readListFile('milestones.yaml', 'milestones', text)),
    () => readListFile('milestones.yaml', 'milestones', `${text}# x\n`, before),
    () => readSingletonFile('profile.yaml', 'profile', text),
    () => diagnose(log(), '2026-11-20'),
  ];
  return Math.max(...steps.map(timeOf));
}

/** In milliseconds of the processor, because other programs may keep it. */
function timeOf(run: () => unknown): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function tryToWrite(text: string): void {
  try {
    const file = readListFile('milestones.yaml', 'milestones', text);
    addEntry(file, { id: 'new', title: 'x', due: '2026-11-20' });
  } catch (error) {
    if (!(error instanceof EditRefused)) throw error;
  }
}

import assert from 'node:assert/strict';

import { diagnose } from '../../src/language/diagnostics';
import { readTexts } from '../unit/yaml/example';

import { mistakes } from './mistakes';
import { report } from './runs';

const good = 49;
const today = '2026-11-23';
/** The share of the good entries that must be read (reliability goal). */
const wanted = 0.995;

const ids = Array.from({ length: good }, (_, index) => `w${index}`);
const entries = ids.map(id => `- id: ${id}\n  date: 2026-03-01\n  title: Win ${id}\n  tags: [a]\n`);

describe('one mistake among good entries', () => {
  const positions = { first: 0, middle: Math.floor(good / 2), last: good };
  const texts = Object.entries(mistakes).flatMap(([name, bad]) =>
    Object.entries(positions).map(([where, at]) => ({
      name: `${name}, ${where}`,
      text: [...entries.slice(0, at), bad, ...entries.slice(at)].join(''),
    })),
  );

  it(`hides at most ${((1 - wanted) * 100).toFixed(1)} % of them, and is told`, () => {
    const hidden: string[] = [];
    let shown = 0;
    for (const { name, text } of texts) {
      const reading = readTexts({ 'wins.yaml': text, 'goals.yaml': '- {id: g, title: G}\n' });
      const read = new Set(reading.log.wins.map(({ id }) => id));
      const missing = ids.filter(id => !read.has(id));
      shown += good - missing.length;
      if (missing.length > 0) hidden.push(`${name}: ${missing.join(' ')}`);
      assert.equal(reading.log.goals.length, 1, 'another file is not concerned');
      const told = diagnose(reading, today).filter(({ file }) => file === 'wins.yaml');
      assert.ok(told.length > 0, `${name} is told`);
    }
    const all = texts.length * good;
    report(
      `${Object.keys(mistakes).length} mistakes x 3 positions: ${shown} of ${all} good entries shown (${((shown / all) * 100).toFixed(2)} %)`,
    );
    assert.ok(shown / all >= wanted, hidden.join('\n'));
  });
});

import assert from 'node:assert/strict';

import { effectiveSize, sponsorTies } from '../../../../src/core/measures/network';
import { largestMatching, mentorStrengths } from '../../../../src/core/measures/strengths';
import { logOf } from '../../logOf';
import { rounded, vectors } from '../../vectors';

const today = '2026-11-23';

describe('the strengths of mentors', () => {
  for (const { strengths, mentors, covered, distinct } of vectors.mentor_matching) {
    it(`of ${Object.keys(mentors).length} mentors: ${covered} covered, ${distinct} distinct`, () => {
      const people = Object.entries(mentors)
        .map(
          ([id, own]) =>
            `- {id: ${id}, name: ${id}, roles: [{kind: mentor, strengths: [${own.join(', ')}]}]}\n`,
        )
        .join('');
      const log = logOf({ people, settings: `strengths: [${strengths.join(', ')}]\n` });
      const found = mentorStrengths(log, today);
      assert.deepEqual(found.covered, { k: covered, n: strengths.length });
      assert.deepEqual(found.distinct, { k: distinct, n: strengths.length });
    });
  }

  it('moves one who was placed before, when that makes room', () => {
    assert.equal(largestMatching([['a', 'b'], ['a'], ['b', 'c']]), 3);
    assert.equal(largestMatching([['a'], ['a'], ['a', 'b']]), 2);
    assert.equal(largestMatching([]), 0);
  });
});

describe('the ties among sponsors', () => {
  for (const { n, ties, effective_size, efficiency } of vectors.effective_size) {
    it(`of ${n} with ${ties} known pairs`, () => {
      const found = effectiveSize(n, ties);
      assert.equal(rounded(found?.size), effective_size);
      assert.equal(rounded(found?.efficiency), efficiency);
    });
  }

  const sponsor = (id: string, more: string) =>
    `- {id: ${id}, name: ${id}, roles: [sponsor], ${more}}\n`;
  it('are not told while a pair is unknown', () => {
    const people =
      sponsor('a', 'knows: [b]') + sponsor('b', 'org: inside') + sponsor('c', 'does_not_know: [a]');
    assert.equal(sponsorTies(logOf({ people }), today), undefined);
    const all = people.replace('org: inside', 'does_not_know: [c]');
    assert.deepEqual(sponsorTies(logOf({ people: all }), today)?.size, 3 - 2 / 3);
  });

  it('are none without sponsors', () => {
    assert.equal(sponsorTies(logOf({}), today), undefined);
  });
});

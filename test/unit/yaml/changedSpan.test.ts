import assert from 'node:assert/strict';

import { changedSpan } from '../../../src/yaml/changedSpan';

describe('where two texts differ', () => {
  const cases = [
    ['equal texts', 'abc', 'abc', { start: 3, end: 3, newEnd: 3 }],
    ['something put in', 'abef', 'abcdef', { start: 2, end: 2, newEnd: 4 }],
    ['something taken out', 'abcdef', 'abef', { start: 2, end: 4, newEnd: 2 }],
    ['something replaced', 'abcd', 'axyd', { start: 1, end: 3, newEnd: 3 }],
    ['one of equal letters put in', 'aa', 'aaa', { start: 2, end: 2, newEnd: 3 }],
    ['one of equal letters taken out', 'aaa', 'aa', { start: 2, end: 3, newEnd: 2 }],
    ['all of it', 'abc', 'xy', { start: 0, end: 3, newEnd: 2 }],
    ['an empty text', '', 'ab', { start: 0, end: 0, newEnd: 2 }],
  ] as const;

  for (const [name, before, after, span] of cases) {
    it(`is found of ${name}`, () => {
      assert.deepEqual(changedSpan(before, after), span);
    });
  }
});

import assert from 'node:assert/strict';

import { textChange } from '../../../src/yaml/textChange';

describe('the shortest change from one text to another', () => {
  const cases = [
    ['equal texts', 'abc', 'abc', { start: 3, end: 3, text: '' }],
    ['something put in', 'abef', 'abcdef', { start: 2, end: 2, text: 'cd' }],
    ['something taken out', 'abcdef', 'abef', { start: 2, end: 4, text: '' }],
    ['something replaced', 'abcd', 'axyd', { start: 1, end: 3, text: 'xy' }],
    ['one of equal letters put in', 'aa', 'aaa', { start: 2, end: 2, text: 'a' }],
    ['one of equal letters taken out', 'aaa', 'aa', { start: 2, end: 3, text: '' }],
    ['all of it', 'abc', 'xy', { start: 0, end: 3, text: 'xy' }],
    ['an empty text', '', 'ab', { start: 0, end: 0, text: 'ab' }],
  ] as const;

  for (const [name, before, after, change] of cases) {
    it(`is found of ${name}`, () => {
      assert.deepEqual(textChange(before, after), change);
    });
  }
});

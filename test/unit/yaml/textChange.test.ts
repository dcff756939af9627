import assert from 'node:assert/strict';

import { characterChange, textChange } from '../../../src/yaml/textChange';

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

describe('the shortest change for an editor', () => {
  const cases = [
    ['a character of two code units that becomes another', 'a 🎉 b', 'a 🎊 b'],
    ['one whose second code unit stays', 'a 🎉 b', 'a 🌉 b'],
    ['a text put in before one', 'A😀B', 'A😁 x😀B'],
    ['one put in between two', '😀😁', '😀😂😁'],
    ['a CR and its LF that become an LF', 'a\r\nb', 'a\nb'],
    ['a line end put in', 'a\r\nb', 'a\r\n\r\nb'],
    ['letters', 'abc', 'axc'],
  ] as const;

  for (const [name, before, after] of cases) {
    it(`takes nothing apart of ${name}`, () => {
      const { start, end, text } = characterChange(before, after);
      const parts = [before.slice(0, start), before.slice(start, end), text, before.slice(end)];
      assert.equal(`${parts[0] ?? ''}${text}${parts[3] ?? ''}`, after);
      // Half a character does not outlive being saved.
      assert.deepEqual(
        parts.map(part => Buffer.from(part).toString()),
        parts,
      );
      for (const at of [start, end]) assert.notEqual(before.slice(at - 1, at + 1), '\r\n');
    });
  }
});

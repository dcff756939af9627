import assert from 'node:assert/strict';

import { readTexts } from './example';

describe('the nearest word', () => {
  const nearestIn = (text: string) => {
    const file = readTexts({ 'wins.yaml': text }).files.get('wins.yaml');
    const items = file?.type === 'list' ? file.items : [];
    return items.flatMap(({ item }) => item.problems.map(({ nearest }) => nearest));
  };

  it('is one in which two letters are swapped', () => {
    const win = '- id: w\n  date: 2026-11-01\n  title: A\n';
    for (const [written, nearest] of [
      ['stroy: x', 'story'],
      ['sotry: x', 'story'],
      ['titel: x', 'title'],
      ['part: laed', 'lead'],
      ['scope: ogr', 'org'],
      ['tale: x', undefined],
    ] as const) {
      assert.deepEqual(nearestIn(`${win}  ${written}\n`), [nearest], written);
    }
  });
});
